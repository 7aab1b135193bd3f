package id.amanah.interests;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A conflict declaration")
class ConflictDeclarationTest {

    @Autowired
    Clients clients;

    @Test
    void suspendsFromTheSecondOfSubmissionAndIsManagedByMeasures() {
        String number = Conflicts.actual(clients, "siti", "LPSE-1");

        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("suspended", true);
        assertThat(Conflicts.suspensions(clients, "LPSE-1")).singleElement()
            .satisfies(s -> assertThat(s).containsEntry("declaration", number)
                .containsEntry("nip", Conflicts.SITI)
                .hasEntrySatisfying("since", at -> assertThat(at.toString()).startsWith("2026-02-02T02:00"))
                .containsEntry("substitute", null)
                .containsEntry("matterDueOn", "2026-02-09")
                .containsEntry("matter", Map.of("kind", "PROCUREMENT", "reference", "LPSE-1")));
        decide("budi", number, "name-substitute", "named", Map.of("substitute", "joko"));
        assertThat(Conflicts.suspensions(clients, "LPSE-1").get(0)).containsEntry("substitute", "199002142014021004");
        decide("budi", number, "decide-conflict", "measures",
                Conflicts.measures("NO_PART_IN_DECISION", "RESTRICTED_INFORMATION"));
        assertThat(Conflicts.suspensions(clients, "LPSE-1")).as("until accepted").hasSize(1);
        decide("siti", number, "accept-measures", "accepted", Map.of());
        assertThat(Conflicts.suspensions(clients, "LPSE-1")).isEmpty();
        assertThat(clients.as("siti").get("/api/measures?queue=mine").list()).hasSize(2);

        List<Map<String, Object>> checks = Conflicts.items(clients, "budi", number, "check-measure");
        assertThat(checks).hasSize(2).allSatisfy(c -> assertThat(c).containsEntry("dueOn", "2026-03-02"));
        complete("budi", checks.get(0), "keep", Map.of("checkOn", "2026-06-02"));
        assertThat(Conflicts.items(clients, "budi", number, "check-measure")).anySatisfy(
                c -> assertThat(c).containsEntry("id", checks.get(0).get("id")).containsEntry("dueOn", "2026-06-02"));
        complete("budi", checks.get(1), "end", Map.of());
        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("status", "SUBMITTED");
        complete("budi", checks.get(0), "end", Map.of());

        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("outcome", "managed");
        assertThat(clients.as("siti").get("/api/measures?queue=mine").list()).isEmpty();
    }

    @Test
    void endsWithoutConflictAndTakesTheNamingOfASubstituteBack() {
        String number = Conflicts.actual(clients, "siti", "LPSE-2");

        decide("budi", number, "decide-conflict", "no-conflict", Map.of());

        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("outcome", "no-conflict")
            .containsEntry("suspended", false);
        assertThat(Conflicts.items(clients, "budi", number, "name-substitute")).isEmpty();
    }

    @Test
    void thatIsPotentialSuspendsNothingAndIsAcknowledged() {
        String number = Conflicts.file(clients, "siti", "conflict-declaration",
                Conflicts.in("POTENTIAL", "LPSE-3", "PT Adik Sejahtera"));

        assertThat(Conflicts.suspensions(clients, "LPSE-3")).isEmpty();
        decide("budi", number, "decide-conflict", "no-conflict", Map.of());

        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("outcome", "acknowledged");
    }

    @Test
    void takenOverKeepsTheOfficialOutOfTheMatter() {
        String number = Conflicts.actual(clients, "siti", "LPSE-4");

        Answer involved = GiftReports.decide(clients, "budi", number, "decide-conflict", "take-over",
                Map.of("substitute", "siti"), null);
        assertThat(involved.status()).isEqualTo(422);
        decide("budi", number, "decide-conflict", "take-over", Map.of("substitute", "joko"));

        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("outcome", "taken-over");
        assertThat(Conflicts.suspensions(clients, "LPSE-4")).singleElement()
            .satisfies(s -> assertThat(s).containsEntry("substitute", "199002142014021004"));
    }

    @Test
    void referredStaysSuspended() {
        String number = Conflicts.actual(clients, "siti", "LPSE-5");

        decide("budi", number, "decide-conflict", "refer", Map.of());

        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("outcome", "referred");
        assertThat(Conflicts.suspensions(clients, "LPSE-5")).hasSize(1);
    }

    @Test
    void isDecidedAnewAfterAnObjectionAndAfterABreach() {
        String number = Conflicts.actual(clients, "siti", "LPSE-6");
        decide("budi", number, "name-substitute", "named", Map.of("substitute", "joko"));
        decide("budi", number, "decide-conflict", "measures", Conflicts.measures("DIVESTMENT"));
        decide("siti", number, "accept-measures", "objected", Map.of("reason", "Tidak mungkin dilepas"));
        assertThat(Conflicts.suspensions(clients, "LPSE-6")).hasSize(1);
        assertThat(Conflicts.items(clients, "budi", number, "name-substitute")).as("named already").isEmpty();

        decide("budi", number, "decide-conflict", "measures",
                Conflicts.measures("REASSIGNMENT", "NO_PART_IN_DECISION"));
        decide("siti", number, "accept-measures", "accepted", Map.of());
        complete("budi", Conflicts.items(clients, "budi", number, "check-measure").get(0), "breached", Map.of());

        assertThat(Conflicts.items(clients, "budi", number, "check-measure")).isEmpty();
        assertThat(Conflicts.suspensions(clients, "LPSE-6")).hasSize(1);
        decide("budi", number, "decide-conflict", "refer", Map.of());
        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("outcome", "referred");
    }

    @Test
    void comesToTheNextSuperiorWhereTheNearestIsNamed() {
        String number = Conflicts.file(clients, "siti", "conflict-declaration",
                Conflicts.in("ACTUAL", "LPSE-7", "Budi Santoso"));

        decide("sari", number, "name-substitute", "named", Map.of("substitute", "joko"));
        decide("sari", number, "decide-conflict", "no-conflict", Map.of());

        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("outcome", "no-conflict");
    }

    @Test
    void isAdvisedOnByTheManagerWhenAsked() {
        String number = Conflicts.actual(clients, "siti", "LPSE-8");

        decide("budi", number, "decide-conflict", "ask-advice", Map.of());
        decide("dewi", number, "advise", "advised", Map.of("advice", "Alihkan kewenangan."));
        decide("budi", number, "decide-conflict", "no-conflict", Map.of());

        assertThat(Conflicts.read(clients, "siti", number)).containsEntry("outcome", "no-conflict");
    }

    @Test
    void isDecidedWithinSevenWorkingDaysAndSuggestsMeasures() {
        String number = Conflicts.actual(clients, "siti", "LPSE-9");
        Map<String, Object> read = Conflicts.read(clients, "budi", number);

        assertThat(read.get("deadlines").toString()).contains("COI_CONTROL", "2026-02-11", "COI_MATTER", "2026-02-09");
        assertThat(read.get("findings").toString()).contains("coi-route", "coi-control", "TRANSFER_OF_AUTHORITY");
    }

    @Test
    void isFiledAndDecidedOnPages() {
        PageClient siti = clients.page("siti");
        Document page = siti.submit(siti.get("/"), "form[action=/laporan/baru/conflict-declaration]", Map.of());
        page = siti.submit(page, "#fill", Map.of("type", "ACTUAL", "sources", "FAMILY"));
        page = siti.submit(page, "#fill", Map.of("matter.reference", "LPSE-10"));
        page = siti.submit(page, "#fill", Map.of("statementOfTruth", "true"));
        siti.submit(page, "form[action$=/sampaikan]", Map.of());
        String number = siti.at().split("/")[2];
        assertThat(siti.get("/laporan/" + number).text()).contains("ditangguhkan");

        PageClient budi = clients.page("budi");
        String work = GiftReports.work(clients, "budi", number, "decide-conflict");
        budi.submit(budi.get("/kerja/" + work), "#decide", Map.of("outcome", "no-conflict"));

        assertThat(siti.get("/laporan/" + number).text()).contains("Tidak ada konflik");
    }

    private void decide(String who, String number, String step, String outcome, Map<String, Object> answers) {
        Conflicts.decide(clients, who, number, step, outcome, answers);
    }

    private void complete(String who, Map<String, Object> item, String outcome, Map<String, Object> answers) {
        clients.as(who)
            .post("/api/work/" + item.get("id") + "/completion", Map.of("outcome", outcome, "answers", answers))
            .expect(200);
    }

}
