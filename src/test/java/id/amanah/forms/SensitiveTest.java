package id.amanah.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SensitiveTest {

    private static final Form FORM = Forms
        .of("{'type':'textfield','id':'a','key':'phone','properties':{'sensitive':'true'}},"
                + "{'type':'textfield','id':'b','key':'place'},"
                + "{'type':'dynamiclist','id':'l','path':'kin','components':["
                + "{'type':'textfield','id':'c','key':'name'},"
                + "{'type':'number','id':'d','key':'income','properties':{'sensitive':'true','money':'true'}}]}");

    @Test
    void answersAreMaskedWhereverTheyStandAndOthersAreNot() {
        Map<String, Object> masked = Sensitive.of(FORM)
            .masked(Map.of("phone", "0812", "place", "Bogor", "kin",
                    List.of(Map.of("id", "r1", "name", "Ani", "income", 7))));

        assertThat(masked).isEqualTo(Map.of("phone", Sensitive.MASK, "place", "Bogor", "kin",
                List.of(Map.of("id", "r1", "name", "Ani", "income", Sensitive.MASK))));
    }

    @Test
    void answersMayBeLeftOutInstead() {
        assertThat(Sensitive.of(FORM)
            .without(Map.of("phone", "0812", "place", "Bogor", "kin",
                    List.of(Map.of("id", "r1", "name", "Ani", "income", 7)))))
            .isEqualTo(Map.of("place", "Bogor", "kin", List.of(Map.of("id", "r1", "name", "Ani"))));
    }

    @Test
    void pathsHaveNoPositions() {
        assertThat(Sensitive.of(FORM).holds("kin.income")).isTrue();
        assertThat(Sensitive.of(FORM).holds("kin.name")).isFalse();
    }

}
