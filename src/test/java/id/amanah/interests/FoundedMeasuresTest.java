package id.amanah.interests;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Measures of a report that was founded")
class FoundedMeasuresTest {

    private static final String JOKO = "199002142014021004";

    @Autowired
    Clients clients;

    @Test
    void areTasksWithOwnerDayAndEvidenceUntilADecisionEndsThem() {
        String number = informed("FOUNDED-1", measure("NO_PART_IN_DECISION", null), measure("DIVESTMENT", "siti"));

        List<Map<String, Object>> checks = Conflicts.items(clients, "budi", number, "check-measure");
        assertThat(checks).hasSize(2).allSatisfy(c -> assertThat(c).containsEntry("dueOn", "2026-03-02"));
        assertThat(mine("joko", number)).hasSize(2);
        assertThat(mine("siti", number)).singleElement()
            .satisfies(m -> assertThat(m).containsEntry("owner", "Siti Rahmawati")
                .containsEntry("dueOn", "2026-02-20")
                .containsEntry("checkOn", "2026-03-02"));

        complete(checks.get(0), "keep", Map.of("evidence", "Berita acara 1")).expect(422);
        complete(checks.get(0), "keep", Map.of("checkOn", "2026-06-02", "evidence", "Berita acara 1")).expect(200);
        assertThat(Conflicts.items(clients, "budi", number, "check-measure")).anySatisfy(
                c -> assertThat(c).containsEntry("id", checks.get(0).get("id")).containsEntry("dueOn", "2026-06-02"));
        complete(checks.get(1), "end", Map.of("evidence", "Saham sudah dijual")).expect(200);
        assertThat(Conflicts.read(clients, "budi", number)).containsEntry("status", "SUBMITTED");
        complete(checks.get(0), "end", Map.of()).expect(200);

        assertThat(Conflicts.read(clients, "budi", number)).containsEntry("outcome", "founded");
        assertThat(mine("joko", number)).isEmpty();
    }

    @Test
    void thatAreBreachedAreDecidedAnewAndUnfoundedThenEndsAll() {
        String number = informed("FOUNDED-2", measure("OTHER", null), measure("DIVESTMENT", null));
        List<Map<String, Object>> checks = Conflicts.items(clients, "budi", number, "check-measure");

        complete(checks.get(0), "breached", Map.of("evidence", "Ikut rapat")).expect(200);

        assertThat(Conflicts.items(clients, "budi", number, "check-measure")).isEmpty();
        assertThat(suspended("FOUNDED-2")).hasSize(1);
        decide("budi", number, "decide-report", "founded-measures",
                Map.of("measures", List.of(measure("OTHER", null))));
        decide("budi", number, "inform", "informed", Map.of());
        String again = (String) Conflicts.items(clients, "budi", number, "check-measure").get(0).get("id");
        complete(Map.of("id", again), "breached", Map.of()).expect(200);
        decide("budi", number, "decide-report", "unfounded", Map.of());

        assertThat(suspended("FOUNDED-2")).isEmpty();
        assertThat(mine("joko", number)).isEmpty();
        decide("budi", number, "inform", "informed", Map.of());
        assertThat(Conflicts.read(clients, "budi", number)).containsEntry("outcome", "unfounded");
    }

    @Test
    void thatWereBreachedOnceAreNotHeldAgainstTheNext() {
        String number = informed("FOUNDED-3", measure("OTHER", null));
        breach(number);
        decide("budi", number, "decide-report", "founded-take-over", Map.of());
        decide("budi", number, "inform", "informed", Map.of());

        assertThat(Conflicts.read(clients, "budi", number)).containsEntry("outcome", "founded");
    }

    @Test
    void areNoneOfTheReportersConcernWhoIsToldThatItIsDealtWith() {
        Map<String, Object> receipt = clients.nobody()
            .post("/api/public/reports", Map.of("kind", "conflict-report", "answers", report("FOUNDED-4")))
            .expect(201)
            .json();
        String number = (String) receipt.get("number");
        to(number, measure("OTHER", null));

        assertThat(Conflicts.read(clients, "budi", number)).containsEntry("stage", "check-measure");
        assertThat(clients.nobody().get("/api/public/reports/" + receipt.get("followCode")).json()).hasSize(2)
            .containsEntry("status", "CLOSED");
    }

    private void breach(String number) {
        complete(Conflicts.items(clients, "budi", number, "check-measure").get(0), "breached", Map.of()).expect(200);
    }

    private static Map<String, Object> measure(String kind, String owner) {
        Map<String, Object> measure = new java.util.HashMap<>(
                Map.of("kind", kind, "description", "Tindakan", "dueOn", "2026-02-20", "checkOn", "2026-03-02"));
        if (owner != null) {
            measure.put("owner", owner);
        }
        return measure;
    }

    @SafeVarargs
    private String informed(String reference, Map<String, Object>... measures) {
        String number = Conflicts.file(clients, "wulan", "conflict-report", report(reference));
        to(number, measures);
        return number;
    }

    @SafeVarargs
    private void to(String number, Map<String, Object>... measures) {
        decide("dewi", number, "screen", "admit", Map.of());
        decide("budi", number, "hear-person", "heard", Map.of("statement", "Tidak benar."));
        decide("budi", number, "decide-report", "founded-measures", Map.of("measures", List.of(measures)));
        decide("budi", number, "inform", "informed", Map.of());
    }

    private static Map<String, Object> report(String reference) {
        return Map.of("reportedNip", JOKO, "facts", "Menilai penawaran saudaranya.", "source", "FAMILY", "matter",
                Map.of("kind", "PROCUREMENT", "reference", reference, "title", "Laptop"));
    }

    private List<Map<String, Object>> mine(String who, String number) {
        return clients.as(who)
            .get("/api/measures?queue=mine")
            .list()
            .stream()
            .filter(measure -> number.equals(measure.get("declaration")))
            .toList();
    }

    private List<Map<String, Object>> suspended(String reference) {
        return clients.as("dewi").get("/api/suspensions?nip=" + JOKO + "&reference=" + reference).expect(200).list();
    }

    private void decide(String who, String number, String step, String outcome, Map<String, Object> answers) {
        GiftReports.decide(clients, who, number, step, outcome, answers, null).expect(200);
    }

    private id.amanah.Answer complete(Map<String, Object> check, String outcome, Map<String, Object> answers) {
        return clients.as("budi")
            .post("/api/work/" + check.get("id") + "/completion", Map.of("outcome", outcome, "answers", answers));
    }

}
