package id.amanah.gifts;

import static id.amanah.gifts.GiftCase.colleague;
import static id.amanah.gifts.GiftCase.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The limits are those of the day of receipt")
class DatedLimitsTest {

    @Autowired
    Clients clients;

    @ParameterizedTest(name = "{0} {1}, {2} rupiah on {3}: to be reported {4}")
    @CsvSource({ "CEREMONY, MONEY, 1000000, 2026-01-19, false, ceremony-2019",
            "CEREMONY, MONEY, 1000001, 2026-01-19, true, reportable",
            "CEREMONY, MONEY, 1500000, 2026-01-19, true, reportable",
            "CEREMONY, MONEY, 1500000, 2026-01-20, false, ceremony-2026",
            "CEREMONY, MONEY, 1500001, 2026-01-20, true, reportable",
            "COLLEAGUE, SOUVENIR, 200000, 2026-01-19, false, colleague-2019",
            "COLLEAGUE, SOUVENIR, 200001, 2026-01-19, true, reportable",
            "COLLEAGUE, SOUVENIR, 500000, 2026-01-20, false, colleague-2026",
            "COLLEAGUE, SOUVENIR, 500001, 2026-01-20, true, reportable",
            "COLLEAGUE, MONEY, 1, 2026-01-20, true, reportable",
            "COLLEAGUE_EVENT, SOUVENIR, 300000, 2026-01-19, false, colleague-event-2019" })
    void asTheTableHasThem(String category, String kind, long value, String receivedOn, boolean reportable,
            String rule) {
        GiftCase report = GiftCase.filed(clients,
                GiftCase.with(GiftReports.report("ACCEPTED", List.of(colleague("Rekan " + UUID.randomUUID())),
                        List.of(object(category, kind, value))), "receivedOn", receivedOn));

        assertThat(report.each("reportable")).containsExactly(reportable);
        assertThat(report.read().get("findings").toString()).contains("matched=[" + rule + "]");
        report.stands(reportable ? "verify" : "record-not-reportable");
    }

}
