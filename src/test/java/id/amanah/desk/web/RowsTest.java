package id.amanah.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.forms.Form;
import id.amanah.forms.Forms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final Form REPORT = Forms.report();

    private static final Map<String, Object> ANSWERS = Map.of("givers",
            List.of(Map.of("id", "a"), Map.of("id", "b"), Map.of("id", "c")), "objects",
            List.of(Map.of("id", "x", "giver", 1), Map.of("id", "y", "giver", 2), Map.of("id", "z", "giver", 3)));

    @Test
    void rowsThatNameARowByItsPositionFollowIt() {
        Map<String, Object> left = Rows.removed(REPORT, ANSWERS, "givers", "b");

        assertThat(left).containsEntry("givers", List.of(Map.of("id", "a"), Map.of("id", "c")))
            .containsEntry("objects",
                    List.of(Map.of("id", "x", "giver", 1), Map.of("id", "y"), Map.of("id", "z", "giver", 2)));
    }

    @Test
    void aCopyHasAnIdOfItsOwn() {
        assertThat(Rows.of(Rows.copied(ANSWERS, "objects", "y", "w"), "objects")).last()
            .isEqualTo(Map.of("id", "w", "giver", 2));
    }

    @Test
    void aRowKeepsItsPlaceWhenItIsSavedAgain() {
        assertThat(Rows.of(Rows.with(ANSWERS, "givers", "b", Map.of("name", "B")), "givers"))
            .containsExactly(Map.of("id", "a"), Map.of("id", "b", "name", "B"), Map.of("id", "c"));
    }

    @Test
    void whatIsWrongIsTakenOutByItsPathAndNothingElse() {
        assertThat(Paths.without(ANSWERS, List.of("objects[1].giver", "givers"))).isEqualTo(Map.of("objects",
                List.of(Map.of("id", "x", "giver", 1), Map.of("id", "y"), Map.of("id", "z", "giver", 3))));
    }

    @Test
    void anAccentIsDarkenedUntilWhiteTextOnItIsEasyToRead() {
        assertThat(Accent.of("#ffcc00").contrastWithWhite()).isGreaterThanOrEqualTo(7);
        assertThat(Accent.of("#7a1f3d").hex()).isEqualTo("7a1f3d");
        assertThat(Accent.of("7a1f3d").sheet()).startsWith(":root{--accent:#7a1f3d;");
    }

}
