package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("What a decision leads to")
class OnwardTest {

    @Autowired
    Kinds kinds;

    @Test
    void isFollowedOutOfAPartOfTheProcess() {
        Bundle conflict = kinds.current("conflict-declaration").orElseThrow();

        assertThat(conflict.drawing().next("decide-conflict", "take-over")).containsExactly("taken-over");
        assertThat(conflict.drawing().next("decide-conflict", "measures")).containsExactly("accept-measures");
        assertThat(conflict.drawing().next("decide-conflict", "ask-advice")).containsExactly("advise");
    }

    @Test
    void namesTheLettersOfThatDecisionAlone() {
        Bundle conflict = kinds.current("conflict-declaration").orElseThrow();

        assertThat(letters(conflict, "take-over")).containsExactly("stay-out");
        assertThat(letters(conflict, "measures")).containsExactly("measures");
        assertThat(letters(conflict, "ask-advice")).isEmpty();
    }

    private static List<String> letters(Bundle bundle, String outcome) {
        return bundle.lettersAfter("decide-conflict", outcome).stream().map(LetterAhead::letter).toList();
    }

}
