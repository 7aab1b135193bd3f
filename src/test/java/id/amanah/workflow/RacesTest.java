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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same moment, over HTTP: one wins, the other is told who did. */
@AmanahTest
class RacesTest {

    private static final String SITI = "Siti Rahmawati";

    private static final String RATNA = "Ratna Kusumawati";

    private static final String AGUS = "Agus Setiawan";

    @Autowired
    Clients clients;

    private SampleCases cases;

    @BeforeEach
    void over() {
        cases = new SampleCases(clients);
    }

    @RepeatedTest(5)
    void ofAnAmendmentAndGoingOnWithoutItOneWins() throws Exception {
        String number = returned();
        amend(number, "Bandung").expect(200);
        String work = cases.work("ratna", number, "await-completion");

        List<Answer> answers = AtOnce.send(() -> submit(number),
                () -> cases.complete("ratna", work, "forward-as-is", Map.of(), null));

        boolean amended = answers.get(0).status() == 200;
        answers.get(amended ? 0 : 1).expect(200);
        assertThat(answers.get(amended ? 1 : 0).expect(409).json().get("detail").toString())
            .contains(amended ? SITI : RATNA);
        assertThat(cases.read("ratna", number)).containsEntry("version", amended ? 2 : 1)
            .containsEntry("stage", amended ? "verify" : "forward-to-kpk")
            .containsEntry("status", "SUBMITTED");
        assertThat(place(number)).isEqualTo(amended ? "Bandung" : "Jakarta");
    }

    @Test
    void whoAmendsTooLateIsToldWhoWentOnAndTheCaseRunsOnWhatWasSubmitted() {
        String number = returned();
        amend(number, "Bandung").expect(200);
        cases.decide("ratna", number, "await-completion", "forward-as-is", Map.of()).expect(200);

        assertThat(submit(number).expect(409).json().get("detail").toString()).contains(RATNA);
        assertThat(clients.as("siti")
            .inLanguage("en")
            .post("/api/declarations/" + number + "/submission", Map.of())
            .expect(409)
            .json()
            .get("detail")
            .toString()).contains(RATNA).contains("as it was last submitted");
        assertThat(place(number)).isEqualTo("Jakarta");
    }

    @Test
    void whoGoesOnTooLateIsToldWhoCompletedIt() {
        String number = returned();
        String work = cases.work("ratna", number, "await-completion");
        submit(number).expect(200);

        assertThat(cases.complete("ratna", work, "forward-as-is", Map.of(), null)
            .expect(409)
            .json()
            .get("detail")
            .toString()).contains(SITI);
    }

    @Test
    void officersReadWhatWasSubmittedNotWhatItsFilerIsStillCompleting() {
        String number = returned();
        amend(number, "Bandung").expect(200);

        assertThat(place(number)).isEqualTo("Bandung");
        assertThat(((Map<?, ?>) cases.read("ratna", number).get("answers")).get("receivedPlace")).isEqualTo("Jakarta");
        assertThat(clients.page("ratna").get("/kerja/" + cases.work("ratna", number, "await-completion")).text())
            .contains("Jakarta")
            .doesNotContain("Bandung");
    }

    @RepeatedTest(3)
    void twoSubmissionsOfOneAmendmentMakeOneVersion() throws Exception {
        String number = returned();
        amend(number, "Bandung").expect(200);

        List<Answer> answers = AtOnce.send(() -> submit(number), () -> submit(number), () -> submit(number));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.expect(200).json()).containsEntry("version", 2));
        assertThat(cases.read("siti", number)).containsEntry("version", 2).containsEntry("stage", "verify");
        assertThat(clients.as("siti").get("/api/declarations/" + number + "/timeline").list())
            .filteredOn(entry -> entry.get("text").toString().contains("versi 2"))
            .hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoAmendmentsSavedAtOnceOneWinsAndTheOtherIsToldWhatDiffers() throws Exception {
        String number = returned();

        Object seen = cases.read("siti", number).get("revision");

        List<Answer> answers = AtOnce.send(() -> amend(number, "Bandung", seen), () -> amend(number, "Surabaya", seen));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        boolean first = answers.get(0).status() == 200;
        assertThat(answers.get(first ? 1 : 0).text()).contains("receivedPlace");
        assertThat(place(number)).isEqualTo(first ? "Bandung" : "Surabaya");
    }

    @RepeatedTest(3)
    void ofTwoWhoClaimAtOnceOneWins() throws Exception {
        String work = cases.work("ratna", cases.permit("siti"), "review");

        List<Answer> answers = AtOnce.send(() -> clients.as("ratna").post("/api/work/" + work + "/claim"),
                () -> clients.as("agus").post("/api/work/" + work + "/claim"));

        boolean ratna = answers.get(0).status() == 200;
        assertThat(answers.get(ratna ? 0 : 1).expect(200).json()).containsEntry("assignee", ratna ? "ratna" : "agus");
        assertThat(answers.get(ratna ? 1 : 0).expect(409).json().get("detail").toString())
            .contains(ratna ? RATNA : AGUS);
    }

    @RepeatedTest(3)
    void ofTwoWhoDecideAtOnceOneWins() throws Exception {
        String number = cases.permit("siti");
        String work = cases.work("ratna", number, "review");

        List<Answer> answers = AtOnce.send(() -> cases.complete("ratna", work, "approve", Map.of(), null),
                () -> cases.complete("agus", work, "decline", Map.of(), "Tidak perlu"));

        boolean ratna = answers.get(0).status() == 200;
        answers.get(ratna ? 0 : 1).expect(200);
        assertThat(answers.get(ratna ? 1 : 0).expect(409).json().get("detail").toString())
            .contains(ratna ? RATNA : AGUS);
        assertThat(cases.read("siti", number)).containsEntry("outcome", ratna ? "approved" : "declined");
    }

    @RepeatedTest(3)
    void ofADecisionAndAWithdrawalOneWins() throws Exception {
        String number = cases.permit("siti");
        String work = cases.work("ratna", number, "review");

        List<Answer> answers = AtOnce.send(() -> cases.complete("ratna", work, "approve", Map.of(), null),
                () -> clients.as("siti")
                    .post("/api/declarations/" + number + "/withdrawal", Map.of("reason", "Batal")));

        boolean decided = answers.get(0).status() == 200;
        answers.get(decided ? 0 : 1).expect(200);
        String told = answers.get(decided ? 1 : 0).expect(409).json().get("detail").toString();
        assertThat(told).contains(decided ? number : SITI);
        assertThat(cases.read("siti", number)).containsEntry("status", decided ? "CLOSED" : "WITHDRAWN");
    }

    private String returned() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        cases.decide("ratna", number, "verify", "return", Map.of("missing", "Tempat")).expect(200);
        return number;
    }

    private Answer amend(String number, String place) {
        return amend(number, place, cases.read("siti", number).get("revision"));
    }

    private Answer amend(String number, String place, Object revision) {
        Map<String, Object> answers = new HashMap<>(GiftReports.vendorsParcel());
        answers.put("receivedPlace", place);
        return clients.as("siti")
            .withRevision(revision)
            .put("/api/declarations/" + number + "/answers", Map.of("answers", answers));
    }

    private Answer submit(String number) {
        return clients.as("siti").post("/api/declarations/" + number + "/submission", Map.of());
    }

    private Object place(String number) {
        return ((Map<?, ?>) cases.read("siti", number).get("answers")).get("receivedPlace");
    }

}
