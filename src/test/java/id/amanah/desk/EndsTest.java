package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The other ends of a gift report by REST")
class EndsTest {

    @Autowired
    Clients clients;

    @Test
    void aRefusedGiftIsRecordedAtOnce() {
        String number = GiftReports.file(clients, "siti", GiftReports.refusal());

        assertThat(read(number)).containsEntry("status", "CLOSED").containsEntry("outcome", "refusal-recorded");
    }

    @Test
    void aReportWhoseObjectsAreAllExemptIsRecordedByTheUpg() {
        String number = GiftReports.file(clients, "siti", GiftReports.cakeForEverybody());

        decide("ratna", number, "record-not-reportable", "record", Map.of(), null);

        assertThat(read(number)).containsEntry("outcome", "not-reportable");
    }

    @Test
    void onlyASecondOfficerClosesAReportAgainstTheTablesWord() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        decide("ratna", number, "verify", "complete", Map.of(), null);

        assertThat(GiftReports.decide(clients, "ratna", number, "analyse", "propose-record", Map.of(), null).status())
            .as("without a reason")
            .isEqualTo(422);
        decide("ratna", number, "analyse", "propose-record", Map.of(), "Tanpa hubungan jabatan");
        String work = GiftReports.work(clients, "agus", number, "confirm-record");
        Answer same = clients.as("ratna").post("/api/work/" + work + "/completion", Map.of("outcome", "record"));
        decide("agus", number, "confirm-record", "record", Map.of(), null);

        assertThat(same.status()).isEqualTo(403);
        assertThat(read(number)).containsEntry("outcome", "not-reportable");
    }

    @Test
    void aReturnedReportIsCompletedAsANewVersionAndGoesOn() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        decide("ratna", number, "verify", "return", Map.of("missing", "Tempat penerimaan"), null);
        Map<String, Object> answers = new HashMap<>(GiftReports.vendorsParcel());
        answers.put("receivedPlace", "Bandung");

        clients.as("siti")
            .withRevision(read(number).get("revision"))
            .put("/api/declarations/" + number + "/answers", Map.of("answers", answers))
            .expect(200);
        clients.as("siti").post("/api/declarations/" + number + "/submission", Map.of()).expect(200);

        assertThat(read(number)).containsEntry("version", 2).containsEntry("stage", "verify");
        List<Map<String, Object>> changes = clients.as("ratna")
            .get("/api/declarations/" + number + "/versions/2/changes")
            .list();
        assertThat(changes).singleElement()
            .satisfies(c -> assertThat(c).containsEntry("field", "receivedPlace")
                .containsEntry("before", "Jakarta")
                .containsEntry("after", "Bandung"));
    }

    @Test
    void aReportIsForwardedAsItIsWhileItsFilerIsSilent() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        decide("ratna", number, "verify", "return", Map.of("missing", "Foto"), null);

        decide("ratna", number, "await-completion", "forward-as-is", Map.of(), null);
        decide("ratna", number, "forward-to-kpk", "forwarded", Map.of("golNumber", "GOL-2"), null);
        decide("ratna", number, "kpk-decision", "lapsed", Map.of(), null);

        assertThat(read(number)).containsEntry("outcome", "not-completed");
    }

    @Test
    void theSameKeyCreatesOnce() {
        Map<String, Object> filing = Map.of("kind", "gift-report", "answers", GiftReports.refusal(), "submit", true);

        Answer first = clients.as("joko").once("key-of-this-test").post("/api/declarations", filing);
        Answer again = clients.as("joko").once("key-of-this-test").post("/api/declarations", filing);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.json().get("number")).isEqualTo(first.json().get("number"));
    }

    /**
     * What was reported as accepted is not closed as refused without an officer's word.
     */
    @Test
    void aReturnedReportThatIsAmendedToRefusedIsConfirmedByTheUpg() {
        for (String outcome : List.of("record", "examine")) {
            String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
            GiftReports.decide(clients, "ratna", number, "verify", "return", Map.of("missing", "Diterima?"), null)
                .expect(200);
            Map<String, Object> answers = new HashMap<>(GiftReports.vendorsParcel());
            answers.put("reportType", "REFUSED");
            clients.as("siti")
                .withRevision(read(number).get("revision"))
                .put("/api/declarations/" + number + "/answers", answers)
                .expect(200);
            clients.as("siti").post("/api/declarations/" + number + "/submission", Map.of()).expect(200);

            assertThat(read(number)).containsEntry("stage", "confirm-refusal");
            GiftReports.decide(clients, "agus", number, "confirm-refusal", outcome, Map.of(), null).expect(200);
            assertThat(read(number)).containsEntry(outcome.equals("record") ? "outcome" : "stage",
                    outcome.equals("record") ? "refusal-recorded" : "verify");
        }
    }

    private Map<String, Object> read(String number) {
        return clients.as("siti").get("/api/declarations/" + number).json();
    }

    private void decide(String who, String number, String step, String outcome, Map<String, Object> answers,
            String note) {
        GiftReports.decide(clients, who, number, step, outcome, answers, note).expect(200);
    }

}
