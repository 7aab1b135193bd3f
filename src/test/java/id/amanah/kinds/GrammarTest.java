package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.amanah.kinds.Grammar.Condition;
import id.amanah.kinds.Grammar.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

    @Test
    void comparisonsWithWordsAndBooleansAreConditions() {
        assertThat(Grammar.condition("${outcome == 'forward-as-is'}"))
            .isEqualTo(new Condition("outcome", Operator.IS, "forward-as-is"));
        assertThat(Grammar.condition("${reportable != true}"))
            .isEqualTo(new Condition("reportable", Operator.IS_NOT, true));
        assertThat(Grammar.condition("${ refused==false }")).isEqualTo(new Condition("refused", Operator.IS, false));
    }

    @Test
    void theNameOfAStepIsAnExpression() {
        assertThat(Grammar.step("${recordObjects}")).isEqualTo("recordObjects");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "outcome == 'a'", "#{outcome == 'a'}", "${''.getClass()}", "${outcome}",
            "${outcome == 'a'}${x}", "${outcome == 'a'} ", " ${outcome == 'a'}", "${outcome == 'a' && x == 'b'}",
            "${outcome == \"a\"}", "${outcome == a}", "${outcome == 1}", "${outcome == null}", "${outcome == truely}",
            "${outcome = 'a'}", "${outcome == ''}", "${outcome == 'a b'}", "${outcome == 'a\\'b'}",
            "${out.come == 'a'}", "${outcome.x == 'a'}", "${outcome eq 'a'}", "${outcome == 'a'", "${outcome == 'a",
            "${", "${}", "${ == 'a'}", "${1x == 'a'}", "${outcome\u00a0== 'a'}", "${outcome\n== 'a'}",
            "${оutcome == 'a'}", "${!x == true}", "${outcome == 'a'.class}", "${outcome == true.class}",
            "${outcome == 'a' ? x : y}" })
    void everythingElseIsNoCondition(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Grammar.condition(text)).withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "recordObjects", "#{recordObjects}", "${recordObjects.run()}", "${a}${b}", "${a} ",
            "${''.getClass()}", "${a == 'b'}", "${a['b']}", "${a b}", "${", "${}", "$ {a}", "${a}}", "${a_b}",
            "${a-b}" })
    void everythingElseIsNoStep(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Grammar.step(text)).withMessageContaining(text);
    }

}
