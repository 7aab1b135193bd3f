package id.amanah.forms.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | nol                                      | zero
            11            | sebelas                                  | eleven
            15            | lima belas                               | fifteen
            21            | dua puluh satu                           | twenty-one
            100           | seratus                                  | one hundred
            1000          | seribu                                   | one thousand
            1500          | seribu lima ratus                        | one thousand five hundred
            21000         | dua puluh satu ribu                      | twenty-one thousand
            4500000       | empat juta lima ratus ribu               | four million five hundred thousand
            1000000001    | satu miliar satu                         | one billion one
            2000000000000 | dua triliun                              | two trillion
            """)
    void numbersAreSaidAsPeopleSayThem(long number, String indonesian, String english) {
        assertThat(Spelled.words(number, INDONESIAN)).isEqualTo(indonesian);
        assertThat(Spelled.words(number, Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void anAmountIsSaidInFiguresAndWords() {
        assertThat(Spelled.rupiah(4_500_000L, INDONESIAN)).isEqualTo("Rp4.500.000 (empat juta lima ratus ribu rupiah)");
        assertThat(Spelled.rupiah(new BigDecimal("10.5"), INDONESIAN)).isEqualTo("Rp10,5");
        assertThat(Spelled.rupiah(-1, INDONESIAN)).doesNotContain("rupiah");
    }

}
