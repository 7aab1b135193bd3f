package id.amanah.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.forms.AnswerCheck.Against;
import id.amanah.forms.AnswerCheck.Mode;
import id.amanah.shared.FieldError;
import id.amanah.shared.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnSentencesTest {

    private static final Words CODE = new Words("Tulis kode, misalnya A-1.", "Write the code, such as A-1.");

    private static final Against OWN = new Against(LocalDate.of(2026, 2, 2), id -> null,
            key -> key.equals("items.code.error") ? Optional.of(CODE) : Optional.empty());

    private static List<FieldError> submitted(String rules, Object code) {
        Form form = Forms.of("{'type':'dynamiclist','id':'l','path':'items','components':["
                + "{'type':'textfield','id':'c','key':'code','validate':" + rules + "},"
                + "{'type':'textfield','id':'d','key':'other','validate':{'pattern':'[0-9]+',"
                + "'patternErrorMessage':'Angka saja'}}]}");
        return AnswerCheck
            .check(form, Map.of(), Map.of("items", List.of(Map.of("code", code, "other", "x"))), OWN, Mode.SUBMIT)
            .errors();
    }

    @Test
    void ofAKindStandWhereAnAnswerIsMissingOrHasAnotherForm() {
        assertThat(submitted("{'pattern':'[A-Z]-[0-9]'}", "b")).first()
            .isEqualTo(new FieldError("items[0].code", "forms.error.own", CODE));
        assertThat(submitted("{'required':true}", "")).first()
            .isEqualTo(new FieldError("items[0].code", "forms.error.own", CODE));
    }

    @Test
    void ofAKindDoNotHideThatAnAnswerIsOfAnotherType() {
        assertThat(submitted("{'required':true}", 7)).first()
            .isEqualTo(new FieldError("items[0].code", "forms.error.text"));
    }

    @Test
    void ofTheFormStandWhereTheKindHasNone() {
        assertThat(submitted("{}", "b")).singleElement()
            .isEqualTo(new FieldError("items[0].other", "forms.error.own", new Words("Angka saja", "Angka saja")));
    }

}
