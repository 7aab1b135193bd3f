package id.amanah.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.forms.AnswerCheck.Against;
import id.amanah.forms.AnswerCheck.Checked;
import id.amanah.forms.AnswerCheck.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsOfAFormulaTest {

    private static final Against MONDAY = new Against(LocalDate.of(2026, 2, 2), id -> null);

    /** The spokesperson is one of the givers. */
    private static final Form FORM = Forms
        .of("{'type':'dynamiclist','id':'g','path':'givers','components':[{'type':'textfield','id':'n','key':'name'}]},"
                + "{'type':'select','id':'s','key':'speaker','valuesExpression':'=for g in givers return g.name'},"
                + "{'type':'checklist','id':'p','key':'present','valuesExpression':"
                + "'=for g in givers return {value: g.name, label: g.name}'}");

    private static Checked check(Mode mode, Object speaker, Object present) {
        return AnswerCheck.check(FORM, Map.of(), Map.of("givers",
                List.of(Map.of("name", "Ani"), Map.of("name", "Beni")), "speaker", speaker, "present", present), MONDAY,
                mode);
    }

    @Test
    void areWhatItGivesOverTheAnswers() {
        assertThat(check(Mode.SUBMIT, "Beni", List.of("Ani", "Beni")).errors()).isEmpty();
    }

    @Test
    void refuseAnythingElseAndNameThemselves() {
        assertThat(check(Mode.SUBMIT, "Cici", List.of("Ani", "Cici")).errors()).extracting(e -> e.field() + e.args())
            .containsExactly("speaker[Ani, Beni]", "present[Ani, Beni]");
    }

    @Test
    void mayStillChangeWhileADraftIsWritten() {
        assertThat(check(Mode.DRAFT, "Cici", List.of("Cici")).errors()).isEmpty();
    }

    @Test
    void areTextAllTheSame() {
        assertThat(check(Mode.DRAFT, 7, List.of(7)).errors()).hasSize(2);
    }

    @Test
    void saySoWhereThereAreNoneYet() {
        assertThat(AnswerCheck.check(FORM, Map.of(), Map.of("speaker", "Ani"), MONDAY, Mode.SUBMIT).errors())
            .singleElement()
            .satisfies(e -> assertThat(e.message()).isEqualTo("forms.error.no-options"));
    }

}
