package id.amanah.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT. Maju Jaya, Tbk         | maju jaya
            pt maju   jaya             | maju jaya
            Ｍａｊｕ Jaya                  | maju jaya
            Drs. H. Ahmad Fauzi, S.H.  | ahmad fauzi
            dr. Siti Aminah            | siti aminah
            CV Sumber-Rejeki           | sumber rejeki
            Toko 88                    | toko 88
            """)
    void titlesLegalFormsCaseAndPunctuationDoNotTellNamesApart(String name, String normal) {
        assertThat(NormalName.of(name)).isEqualTo(normal);
    }

    @Test
    void differentNamesStayDifferent() {
        assertThat(NormalName.of("PT Maju Jaya")).isNotEqualTo(NormalName.of("PT Maju Jaya Abadi"));
    }

    @Test
    void aNameOfNothingButATitleIsKept() {
        assertThat(NormalName.of("H.")).isEqualTo("h");
    }

    @Test
    void nothingHasNoNormalForm() {
        assertThat(NormalName.of(null)).isEmpty();
    }

}
