package id.amanah.gifts;

import static id.amanah.gifts.GiftCase.colleague;
import static id.amanah.gifts.GiftCase.object;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has a giver of its own, since a filer's reports add up. */
@AmanahTest
@DisplayName("The year's total of the same giver")
class YearTotalTest {

    @Autowired
    Clients clients;

    private final String giver = "Rekan " + UUID.randomUUID();

    private GiftCase gift(String name, String receivedOn, long... values) {
        List<Map<String, Object>> objects = java.util.Arrays.stream(values)
            .mapToObj(value -> object("COLLEAGUE", "SOUVENIR", value))
            .toList();
        return GiftCase.filed(clients, GiftCase.with(GiftReports.report("ACCEPTED", List.of(colleague(name)), objects),
                "receivedOn", receivedOn));
    }

    @Test
    void addsUpOverReportsUnderTheNormalisedName() {
        assertThat(gift(giver, "2026-01-22", 500_000).each("reportable")).containsExactly(false);
        assertThat(gift("  " + giver.toUpperCase() + ". ", "2026-01-23", 500_000).each("reportable"))
            .containsExactly(false);
        assertThat(gift(giver.replace(" ", "  "), "2026-01-26", 500_000).each("reportable")).as("exactly 1,500,000")
            .containsExactly(false);

        assertThat(gift(giver, "2026-01-27", 1).each("reportable")).as("one rupiah more").containsExactly(true);
    }

    @Test
    void countsTheOtherObjectsOfTheSameGiverInTheReport() {
        assertThat(gift(giver, "2026-01-22", 500_000, 500_000, 500_000).each("reportable")).containsExactly(false,
                false, false);

        assertThat(gift(giver + " lain", "2026-01-22", 500_000, 500_000, 500_000, 1).each("reportable"))
            .containsExactly(true, true, true, true);
    }

    @Test
    void leavesOutOtherGiversOtherYearsAndOtherPeople() {
        gift(giver, "2025-12-31", 200_000, 200_000, 200_000, 200_000, 200_000);
        gift(giver + " Utama", "2026-01-21", 500_000, 500_000, 500_000);
        GiftReports.file(clients, "joko", GiftCase.with(GiftReports.report("ACCEPTED", List.of(colleague(giver)),
                List.of(object("COLLEAGUE", "SOUVENIR", 500_000))), "receivedOn", "2026-01-21"));

        assertThat(gift(giver, "2026-01-22", 500_000, 500_000, 500_000).each("reportable")).containsOnly(false);
    }

    @Test
    void leavesOutDraftsAndRefusedGifts() {
        Map<String, Object> gifts = GiftReports.report("REFUSED", List.of(colleague(giver)),
                List.of(object("COLLEAGUE", "SOUVENIR", 1_500_000)));
        GiftCase.filed(clients, gifts).ended("refusal-recorded");
        clients.as("siti")
            .post("/api/declarations",
                    Map.of("kind", "gift-report", "answers", GiftCase.with(gifts, "reportType", "ACCEPTED"), "submit",
                            false))
            .expect(201);

        assertThat(gift(giver, "2026-01-22", 500_000).each("reportable")).containsExactly(false);
    }

    @Test
    void countsTheLastVersionOfAReportThatWasAmended() {
        GiftCase first = gift(giver, "2026-01-22", 600_000);
        first.decide("verify", "return", Map.of("missing", "Nilai menurut kuitansi"));
        first.complete(GiftCase.with(GiftReports.report("ACCEPTED", List.of(colleague(giver)),
                List.of(object("COLLEAGUE", "SOUVENIR", 1_400_000))), "receivedOn", "2026-01-22"));

        assertThat(gift(giver, "2026-01-23", 100_000).each("reportable")).containsExactly(false);
        assertThat(gift(giver, "2026-01-23", 1).each("reportable")).containsExactly(true);
    }

    @Test
    void isKeptWithTheFinding() {
        gift(giver, "2026-01-22", 300_000);
        GiftCase report = gift(giver, "2026-01-23", 200_000);

        assertThat(report.read().get("findings").toString()).contains("matched=[colleague-2026]");
    }

}
