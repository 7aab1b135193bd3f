package id.amanah.interests;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import id.amanah.installation.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A suspension that outlives its case")
class SuspensionEndsTest {

    private static final String JOKO = "199002142014021004";

    private static final String BUDI = "197508171999031002";

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    @Test
    void isEndedByASuperiorWithAReasonAndByNobodyElse() {
        String number = taken("END-1");

        clients.as("joko").post(end(number), Map.of("reason", "Selesai")).expect(403);
        clients.as("siti").post(end(number), Map.of("reason", "Selesai")).expect(403);
        clients.as("tono").post(end(number), Map.of("reason", "Selesai")).expect(404);
        clients.as("budi").post(end(number), Map.of()).expect(422);
        clients.as("budi").post(end(number), Map.of("reason", "Kontrak sudah ditandatangani pengganti")).expect(204);

        assertThat(Conflicts.suspensions(clients, "END-1")).isEmpty();
        assertThat(clients.as("siti").get("/api/declarations/" + number + "/timeline").text())
            .contains("Kontrak sudah ditandatangani pengganti");
        clients.as("budi").post(end(number), Map.of("reason", "Lagi")).expect(404);
    }

    @Test
    void holdsToTheLastDayThatTheSuperiorNames() {
        String number = taken("END-2");

        clients.as("budi").post(end(number), Map.of("reason", "Selesai", "until", "2026-02-01")).expect(422);
        clients.as("budi").post(end(number), Map.of("reason", "Selesai", "until", "2026-02-05")).expect(204);

        clock.set("2026-02-05T16:59:59Z");
        assertThat(Conflicts.suspensions(clients, "END-2")).hasSize(1);
        clock.set("2026-02-05T17:00:01Z");
        assertThat(Conflicts.suspensions(clients, "END-2")).isEmpty();
    }

    @Test
    void isNotEndedBeforeTheCaseIsDecidedNorByTheMattersOwnClock() {
        String number = Conflicts.actual(clients, "siti", "END-3");
        clients.as("budi").post(end(number), Map.of("reason", "Selesai")).expect(409);
        Conflicts.decide(clients, "budi", number, "decide-conflict", "refer", Map.of());

        clock.set("2026-06-01T02:00:00Z");

        assertThat(Conflicts.suspensions(clients, "END-3")).singleElement()
            .satisfies(s -> assertThat(s).as("the superior acts").containsEntry("substitute", BUDI));
    }

    @Test
    void followsFromAReportThatIsFoundedWhicheverWay() {
        for (String outcome : List.of("founded-take-over", "founded-measures")) {
            String number = report("END-" + outcome);
            Map<String, Object> answers = outcome.endsWith("measures")
                    ? Map.of("measures", List.of(Map.of("kind", "NO_PART_IN_DECISION"))) : Map.of();
            assertThat(of(JOKO, "END-" + outcome)).isEmpty();
            Conflicts.decide(clients, "budi", number, "decide-report", outcome, answers);

            assertThat(of(JOKO, "END-" + outcome)).singleElement()
                .satisfies(s -> assertThat(s).containsEntry("substitute", BUDI).containsEntry("nip", JOKO));
            Conflicts.decide(clients, "budi", number, "inform", "informed", Map.of());
            assertThat(of(JOKO, "END-" + outcome)).hasSize(1);
            assertThat(clients.as("joko").get("/api/measures?queue=mine").list())
                .hasSize(outcome.endsWith("measures") ? 1 : 0);
            if (outcome.endsWith("measures")) {
                clients.as("budi").post(end(number), Map.of("reason", "Belum diperiksa")).expect(409);
                Conflicts.decide(clients, "budi", number, "check-measure", "end", Map.of("evidence", "Berita acara"));
            }
            clients.as("budi").post(end(number), Map.of("reason", "Urusan selesai")).expect(204);
            assertThat(of(JOKO, "END-" + outcome)).isEmpty();
            assertThat(clients.as("joko").get("/api/measures?queue=mine").list()).isEmpty();
        }
    }

    @Test
    void doesNotFollowFromAReportThatIsUnfounded() {
        String number = report("END-UNFOUNDED");
        Conflicts.decide(clients, "budi", number, "decide-report", "unfounded", Map.of());

        assertThat(of(JOKO, "END-UNFOUNDED")).isEmpty();
    }

    private String taken(String reference) {
        String number = Conflicts.actual(clients, "siti", reference);
        Conflicts.decide(clients, "budi", number, "decide-conflict", "take-over", Map.of("substitute", "joko"));
        return number;
    }

    /** A report about joko, heard. */
    private String report(String reference) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("reportedNip", JOKO, "facts", "Menilai penawaran saudaranya.", "source", "FAMILY", "matter",
                        Map.of("kind", "PROCUREMENT", "reference", reference, "title", "Laptop")));
        String number = Conflicts.file(clients, "siti", "conflict-report", answers);
        GiftReports.decide(clients, "dewi", number, "screen", "admit", Map.of(), null).expect(200);
        Conflicts.decide(clients, "budi", number, "hear-person", "heard", Map.of("statement", "Tidak."));
        return number;
    }

    private List<Map<String, Object>> of(String nip, String reference) {
        return clients.as("dewi").get("/api/suspensions?nip=" + nip + "&reference=" + reference).expect(200).list();
    }

    private static String end(String number) {
        return "/api/declarations/" + number + "/suspension/end";
    }

}
