package id.amanah.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.forms.AnswerCheck.Against;
import id.amanah.forms.AnswerCheck.Checked;
import id.amanah.forms.AnswerCheck.Mode;
import id.amanah.shared.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenFieldsTest {

    private static final Against MONDAY = new Against(LocalDate.of(2026, 2, 2), id -> null);

    /** Three questions, each shown by the answer before. */
    private static final String CHAIN = "{'type':'checkbox','id':'a','key':'travelled'},"
            + "{'type':'textfield','id':'b','key':'host','validate':{'required':true},"
            + "'conditional':{'hide':'=travelled != true'}},"
            + "{'type':'textfield','id':'c','key':'hostsRole','validate':{'required':true},"
            + "'conditional':{'hide':'=host = null'}}";

    private static Checked submitted(String components, Map<String, Object> answers) {
        return AnswerCheck.check(Forms.of(components), Map.of(), answers, MONDAY, Mode.SUBMIT);
    }

    private static List<String> fields(Checked checked) {
        return checked.errors().stream().map(FieldError::field).toList();
    }

    @Test
    void anAnswerThatDoesNotCountShowsNothingEither() {
        Checked checked = submitted(CHAIN, Map.of("travelled", false, "host", "PT Maju", "hostsRole", "Direktur"));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.answers()).isEqualTo(Map.of("travelled", false));
    }

    @Test
    void whatIsShownIsAskedFor() {
        assertThat(fields(submitted(CHAIN, Map.of("travelled", true)))).containsExactly("host");
        assertThat(fields(submitted(CHAIN, Map.of("travelled", true, "host", "PT Maju")))).containsExactly("hostsRole");
    }

    @Test
    void anAnswerHiddenByOneThatDoesNotCountIsNotLost() {
        String hiddenByHidden = "{'type':'textfield','id':'x','key':'reason','validate':{'required':true},"
                + "'conditional':{'hide':'=excuse != null'}},{'type':'textfield','id':'y','key':'excuse',"
                + "'conditional':{'hide':'=late != true'}},{'type':'checkbox','id':'z','key':'late'}";

        Checked checked = submitted(hiddenByHidden, Map.of("late", false, "excuse", "Macet", "reason", "Undangan"));

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.answers()).isEqualTo(Map.of("reason", "Undangan", "late", false));
    }

    @Test
    void formulasInACircleEnd() {
        String circle = "{'type':'textfield','id':'x','key':'a','conditional':{'hide':'=b != null'}},"
                + "{'type':'textfield','id':'y','key':'b','conditional':{'hide':'=a != null'}}";

        assertThat(submitted(circle, Map.of("a", "1", "b", "2")).errors()).isEmpty();
    }

    @Test
    void aHiddenListIsNotAskedForRows() {
        String list = "{'type':'checkbox','id':'n','key':'none'},{'type':'dynamiclist','id':'l','path':'gifts',"
                + "'properties':{'minRows':'1'},'conditional':{'hide':'=none = true'},'components':["
                + "{'type':'textfield','id':'t','key':'what','validate':{'required':true}}]}";

        assertThat(submitted(list, Map.of("none", true, "gifts", List.of(Map.of()))).answers())
            .isEqualTo(Map.of("none", true));
        assertThat(fields(submitted(list, Map.of("none", false)))).containsExactly("gifts");
    }

    @Test
    void aHiddenGroupThatNestsIsDroppedWhole() {
        String group = "{'type':'checkbox','id':'n','key':'none'},{'type':'group','id':'g','components':["
                + "{'type':'group','id':'h','path':'home','conditional':{'hide':'=none = true'},'components':["
                + "{'type':'textfield','id':'t','key':'street','validate':{'required':true}}]}]}";
        String paged = "{'type':'group','id':'p','components':[" + group + "]}";

        assertThat(submitted(paged, Map.of("none", true, "home", Map.of("street", "Jl. Merdeka"))).answers())
            .isEqualTo(Map.of("none", true));
        assertThat(fields(submitted(paged, Map.of("none", false)))).containsExactly("home.street");
    }

    @Test
    void rowsAreJudgedByTheirOwnAnswers() {
        String rows = "{'type':'dynamiclist','id':'l','path':'parts','components':["
                + "{'type':'checkbox','id':'k','key':'broken'},"
                + "{'type':'textfield','id':'t','key':'why','validate':{'required':true},"
                + "'conditional':{'hide':'=broken != true'}}]}";

        Checked checked = submitted(rows,
                Map.of("parts", List.of(Map.of("broken", false, "why", "x"), Map.of("broken", true))));

        assertThat(fields(checked)).containsExactly("parts[1].why");
        assertThat(checked.answers().toString()).doesNotContain("why");
    }

    @Test
    void daysAndTimesOfRowsAreDaysAndTimesInFormulas() {
        String rows = "{'type':'dynamiclist','id':'l','path':'stays','components':["
                + "{'type':'datetime','id':'d','key':'from','subtype':'date','dateLabel':'From'}]},"
                + "{'type':'textfield','id':'t','key':'why','validate':{'required':true},"
                + "'conditional':{'hide':'=not(some s in stays satisfies s.from < today)'}}";

        assertThat(fields(submitted(rows, Map.of("stays", List.of(Map.of("from", "2026-02-01"))))))
            .containsExactly("why");
        assertThat(fields(submitted(rows, Map.of("stays", List.of(Map.of("from", "2026-02-02")))))).isEmpty();
    }

}
