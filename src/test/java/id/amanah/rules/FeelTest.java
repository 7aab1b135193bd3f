package id.amanah.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTest {

    private final Feel feel = new Feel(Clock.fixed(Instant.parse("2026-02-03T04:00:00Z"), ZoneOffset.UTC));

    @Test
    void numbersAreExact() {
        assertThat(feel.parse("0.1 + a").evaluate(Map.of("a", new BigDecimal("0.2")))).isEqualTo(new BigDecimal("0.3"));
    }

    @Test
    void todayComesFromTheClock() {
        assertThat(feel.parse("today()").evaluate(Map.of())).isEqualTo(LocalDate.of(2026, 2, 3));
    }

    @Test
    void whatIsUnknownIsNull() {
        var values = new HashMap<String, Object>();
        values.put("a", null);

        assertThat(feel.parse("a < 3").evaluate(values)).isNull();
    }

    @Test
    void namesAreThoseThatTheExpressionDoesNotBind() {
        assertThat(feel.parse("a.b = \"x\" and (some g in givers satisfies g.relation = c)").names())
            .containsExactly("a", "c", "givers");
        assertThat(feel.parse("for i in 1..3 return i + n").names()).containsExactly("n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "for i in 1..100000000 return i", "for i in 1..n return i", "1 +",
            "for i in 1..500, j in 1..500 return i" })
    void noFeelAndLongRangesAreRefused(String expression) {
        assertThatThrownBy(() -> feel.parse(expression)).isInstanceOf(IllegalArgumentException.class);
    }

}
