package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One-time codes")
class OneTimeCodesTest {

    /** Of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private final OneTimeCodes codes = new OneTimeCodes();

    /** The last six of the eight digits there. */
    @ParameterizedTest
    @CsvSource({ "59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
            "20000000000, 353130" })
    void areThoseOfTheStandard(long second, String code) {
        assertThat(codes.at(SECRET, second / 30)).isEqualTo(code);
    }

    @Test
    void areTakenHalfAMinuteEarlyAndLateButNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long step = now.getEpochSecond() / 30;

        assertThat(codes.step(SECRET, codes.at(SECRET, step), now)).hasValue(step);
        assertThat(codes.step(SECRET, codes.at(SECRET, step - 1), now)).hasValue(step - 1);
        assertThat(codes.step(SECRET, codes.at(SECRET, step + 1), now)).hasValue(step + 1);
        assertThat(codes.step(SECRET, codes.at(SECRET, step - 2), now)).isEmpty();
        assertThat(codes.step(SECRET, codes.at(SECRET, step + 2), now)).isEmpty();
    }

    @Test
    void areReadHoweverTheyAreTyped() {
        Instant now = Instant.ofEpochSecond(59);

        assertThat(codes.step(SECRET, " 287 082 ", now)).isPresent();
        assertThat(codes.step(SECRET, "", now)).isEmpty();
        assertThat(codes.step(SECRET, null, now)).isEmpty();
    }

    @Test
    void ofRecoveryAreManyLongAndDifferent() {
        List<String> fresh = codes.recoveryCodes();

        assertThat(fresh).hasSize(10).allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(new HashSet<>(fresh)).hasSize(10);
        assertThat(OneTimeCodes.hash("a", fresh.get(0).toLowerCase().replace("-", " ")))
            .isEqualTo(OneTimeCodes.hash("a", fresh.get(0)))
            .isNotEqualTo(OneTimeCodes.hash("b", fresh.get(0)));
    }

    /** Of RFC 4648, without its padding. */
    @ParameterizedTest
    @CsvSource({ "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI" })
    void haveASecretInLettersAsTheStandardHasThem(String text, String letters) {
        assertThat(Base32.of(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }

}
