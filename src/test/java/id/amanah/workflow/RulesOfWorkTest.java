package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The rules of work over HTTP: each refusal is the rule's own sentence, in both
 * languages.
 */
@AmanahTest
class RulesOfWorkTest {

    @Autowired
    Clients clients;

    @Autowired
    OwnCase ownCase;

    @Autowired
    TwoLevels twoLevels;

    @Autowired
    SuperiorClosed superiorClosed;

    @Autowired
    RectifiedByAnother rectifiedByAnother;

    private SampleCases cases;

    @BeforeEach
    void over() {
        cases = new SampleCases(clients);
    }

    @Test
    void anOfficerNeitherTakesNorDecidesTheirOwnCase() {
        String number = cases.permit("agus");
        String work = cases.work("ratna", number, "review");

        assertRefused("agus", "/api/work/" + work + "/claim", Map.of(), ownCase);
        assertRefused("agus", "/api/work/" + work + "/completion", Map.of("outcome", "approve"), ownCase);
        clients.as("agus").get("/api/work/" + work).expect(404);
        assertThat(inbox("agus")).doesNotContain(work);
        assertThat(inbox("ratna")).contains(work);
        cases.complete("ratna", work, "approve", Map.of(), null).expect(200);
    }

    @Test
    void whoDecidedOnOneLevelIsRefusedOnAnother() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        cases.decide("ratna", number, "verify", "complete", Map.of()).expect(200);
        GiftReports.decide(clients, "ratna", number, "analyse", "propose-record", Map.of(), "Kecil").expect(200);
        String second = cases.work("agus", number, "confirm-record");

        assertRefused("ratna", "/api/work/" + second + "/completion", Map.of("outcome", "record"), twoLevels);
        assertRefused("ratna", "/api/work/" + second + "/completion", Map.of("outcome", "forward"), twoLevels);
        assertRefused("ratna", "/api/work/" + second + "/claim", Map.of(), twoLevels);
        cases.complete("agus", second, "record", Map.of(), null).expect(200);
    }

    @Test
    void aSubordinatePassesACaseOfTheirSuperiorOnButDoesNotCloseIt() {
        String number = GiftReports.file(clients, "wibowo", GiftReports.cakeForEverybody());
        String work = cases.work("ratna", number, "record-not-reportable");

        assertRefused("ratna", "/api/work/" + work + "/completion", Map.of("outcome", "record"), superiorClosed);
        assertThat(clients.as("ratna").get("/api/declarations/" + number).json()).containsEntry("status", "SUBMITTED");
        cases.complete("ratna", work, "examine", Map.of(), null).expect(200);
        assertThat(clients.as("ratna").get("/api/declarations/" + number).json()).containsEntry("stage", "verify");
    }

    @Test
    void aCaseOfAColleagueIsClosedByTheSameStep() {
        String number = GiftReports.file(clients, "siti", GiftReports.cakeForEverybody());

        cases.decide("ratna", number, "record-not-reportable", "record", Map.of()).expect(200);

        assertThat(cases.read("siti", number)).containsEntry("outcome", "not-reportable");
    }

    @Test
    void aWrongDecisionIsRectifiedByAnotherOfficersNewOneThatCitesIt() {
        String number = closedBy("agus");

        assertThat(rectify("agus", number).expect(403).json().get("detail").toString()).contains("petugas lain");
        rectify("siti", number).expect(403);
        rectify("eko", number).expect(404);
        rectify("ratna", number).expect(200);
        String again = cases.work("ratna", number, "verify");
        assertRefused("agus", "/api/work/" + again + "/completion", Map.of("outcome", "complete"), rectifiedByAnother);
        assertRefused("agus", "/api/work/" + again + "/claim", Map.of(), rectifiedByAnother);
        assertThat(inbox("agus")).doesNotContain(again);
        cases.complete("ratna", again, "complete", Map.of(), null).expect(200);
        cases.decide("ratna", number, "analyse", "forward", Map.of()).expect(200);
        cases.decide("ratna", number, "forward-to-kpk", "forwarded", Map.of("golNumber", "GOL-9")).expect(200);
        cases.decide("ratna", number, "kpk-decision", "lapsed", Map.of()).expect(200);

        assertThat(cases.read("siti", number)).containsEntry("status", "CLOSED")
            .containsEntry("outcome", "not-completed");
        assertThat(history(number)).anyMatch(line -> line.contains("Pembetulan")
                && line.contains("Tidak wajib dilaporkan") && line.contains("Nilainya besar"));
        assertThat(history(number)).filteredOn(line -> line.startsWith("Selesai")).hasSize(2);
    }

    @Test
    void aCaseThatIsNotClosedIsNotRectified() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        rectify("ratna", number).expect(409);
    }

    private String closedBy(String second) {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        cases.decide("ratna", number, "verify", "complete", Map.of()).expect(200);
        GiftReports.decide(clients, "ratna", number, "analyse", "propose-record", Map.of(), "Kecil").expect(200);
        cases.decide(second, number, "confirm-record", "record", Map.of()).expect(200);
        return number;
    }

    private Answer rectify(String who, String number) {
        return clients.as(who)
            .post("/api/declarations/" + number + "/rectification", Map.of("reason", "Nilainya besar"));
    }

    private void assertRefused(String who, String path, Map<String, Object> body, WorkRule rule) {
        Map<String, Object> sent = new HashMap<>(body);
        assertThat(clients.as(who).inLanguage("id").post(path, sent).expect(403).json()).containsEntry("detail",
                rule.sentence().id());
        assertThat(clients.as(who).inLanguage("en").post(path, sent).expect(403).json()).containsEntry("detail",
                rule.sentence().en());
    }

    private List<Object> inbox(String who) {
        return clients.as(who).get("/api/work?queue=open&size=200").list().stream().map(w -> w.get("id")).toList();
    }

    private List<String> history(String number) {
        return clients.as("ratna")
            .get("/api/declarations/" + number + "/timeline")
            .list()
            .stream()
            .map(entry -> entry.get("text").toString())
            .toList();
    }

}
