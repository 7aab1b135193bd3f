package id.amanah.forms.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.forms.Form;
import id.amanah.forms.Forms;
import id.amanah.shared.FieldError;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormPostTest {

    private static final Form REPORT = Forms.report();

    private final MultiValueMap<String, String> posted = new LinkedMultiValueMap<>();

    private FormPost.Read read() {
        return FormPost.read(REPORT.components(), posted);
    }

    private FormPostTest post(String name, String value) {
        posted.add(name, value);
        return this;
    }

    @Test
    void aDateComesInThreeParts() {
        post("receivedOn-day", "3").post("receivedOn-month", "02").post("receivedOn-year", "2026");

        assertThat(read().answers()).containsEntry("receivedOn", "2026-02-03");
    }

    @Test
    void aDateThatCannotBeReadIsKeptAsTyped() {
        post("receivedOn-day", "3").post("receivedOn-month", "Lebaran").post("receivedOn-year", "2026");

        assertThat(read().errors()).extracting(FieldError::field).containsExactly("receivedOn");
        assertThat(read().typed()).containsEntry("receivedOn", "2026-Lebaran-3");
    }

    @ParameterizedTest
    @CsvSource({ "3,Februari,2026,2026-02-03", "3,feb.,26,2026-02-03", "17,Agustus,2025,2025-08-17",
            "1,May,2026,2026-05-01", "31,des,2025,2025-12-31", "31,2,2026,2026-02-31" })
    void aMonthIsReadByItsNameOrNumber(String day, String month, String year, String date) {
        assertThat(Dates.read(day, month, year)).hasValue(date);
    }

    @ParameterizedTest
    @CsvSource({ "3,ja,2026", "tiga,2,2026", "3,2,226", "3,xyz,2026" })
    void aDateThatCouldMeanTwoThingsIsNotGuessed(String day, String month, String year) {
        assertThat(Dates.read(day, month, year)).isEmpty();
    }

    @Test
    void aTickThatThePageDidNotShowIsNoNo() {
        post(FormPost.SHOWN, "occasion").post("occasion", "Rapat");

        assertThat(FormPost.readShown(REPORT.components(), posted).answers()).isEqualTo(Map.of("occasion", "Rapat"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4.500.000     | 4500000
            Rp 4.500.000  | 4500000
            Rp4.500.000,- | 4500000
            rp. 4500000   | 4500000
            4,5 juta      | 4500000
            4.5 jt        | 4500000
            750 ribu      | 750000
            1 miliar      | 1000000000
            -4.500.000    | -4500000
            Rp 4.500.000,00        | 4500000
            4,500,000              | 4500000
            4 500 000              | 4500000
            500rb                  | 500000
            2 juta 500 ribu        | 2500000
            IDR 750.000            | 750000
            500 ribu rupiah        | 500000
            4.5 million            | 4500000
            1,25 miliar            | 1250000000
            """)
    void moneyIsReadAsPeopleTypeIt(String typed, BigDecimal meant) {
        assertThat(Money.read(typed)).hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @CsvSource({ "many", "4.50.000", "'4,50,000'", "1e9", "5 juta 4" })
    void moneyThatCouldMeanTwoThingsIsNotGuessed(String typed) {
        post("objects[0].id", "").post("objects[0].valueRupiah", typed);

        assertThat(read().errors()).extracting(FieldError::field).containsExactly("objects[0].valueRupiah");
        assertThat(read().typed()).containsEntry("objects[0].valueRupiah", typed);
    }

    @Test
    void fractionsOfARupiahAreLeftForTheCheckToRefuse() {
        post("objects[0].id", "").post("objects[0].valueRupiah", "10,50");

        assertThat(read().answers()).containsEntry("objects", List.of(Map.of("valueRupiah", new BigDecimal("10.50"))));
    }

    @Test
    void whatAFieldShowsReadsBackTheSame() {
        for (String number : List.of("4500000", "10.5", "1.234", "0.125")) {
            BigDecimal exact = new BigDecimal(number);

            assertThat(Money.read(Money.plain(exact))).hasValue(exact);
            assertThat(Money.read(Money.typed(exact)))
                .hasValueSatisfying(m -> assertThat(m).isEqualByComparingTo(exact));
        }
    }

    @Test
    void aPlainQuestionIsABooleanOrUnanswered() {
        assertThat(read().answers()).doesNotContainKey("willing");
        post("willing", "false");
        assertThat(read().answers()).containsEntry("willing", false);
    }

    @Test
    void nonsenseToAPlainQuestionIsNotTakenForNo() {
        post("willing", "maybe");

        assertThat(read().answers()).containsEntry("willing", "maybe");
    }

    @Test
    void aRowIsAddedAtTheEndAndTheOthersStay() {
        post("givers[0].id", "a").post("givers[0].name", "A").post("_add", "givers");

        assertThat(read().answers()).containsEntry("givers",
                List.of(Map.of("id", "a", "name", "A", "nameUnknown", false), Map.of()));
    }

    @Test
    void aRowIsRemovedByItsPosition() {
        post("givers[0].id", "a").post("givers[1].id", "b").post("_remove", "givers:0");

        assertThat(read().answers()).containsEntry("givers", List.of(Map.of("id", "b", "nameUnknown", false)));
    }

}
