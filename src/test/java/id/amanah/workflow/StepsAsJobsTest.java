package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.shared.DeclarationId;
import id.amanah.workflow.samples.SampleAsync;
import id.amanah.workflow.samples.SampleSync;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Steps that run as jobs and steps that run at once, when they work and when they fail.
 */
@AmanahTest
class StepsAsJobsTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Autowired
    Clients clients;

    @Autowired
    SampleAsync step;

    @Autowired
    FailingJobs jobs;

    @Autowired
    Declarations declarations;

    @Autowired
    Accounts accounts;

    private SampleCases cases;

    @BeforeEach
    void file() {
        cases = new SampleCases(clients);
    }

    @AfterEach
    void mend() {
        step.fail(null);
    }

    @Test
    void theJobRunsByItselfAndTheCaseGoesOnAsTheSystem() {
        String number = allowed();

        await().atMost(LONGEST).until(() -> stage(number), "confirm"::equals);
        cases.decide("ratna", number, "confirm", "confirm", Map.of()).expect(200);

        assertThat(cases.read("siti", number)).containsEntry("status", "CLOSED").containsEntry("outcome", "done");
        assertThat(step.calls(id(number))).singleElement().satisfies(call -> {
            assertThat(call.actor().isSystem()).isTrue();
            assertThat(call.inputs().text("subject")).isEqualTo("Uji mesin");
            assertThat(call.version()).isEqualTo(1);
        });
    }

    @Test
    void aStepThatFailsForGoodIsAnIncidentUntilTheAdministratorHasItTriedAgainWithOneEffect() {
        String number = failedForGood("Server surat tidak menjawab");

        Map<String, Object> incident = incidents().stream()
            .filter(one -> one.get("declaration").equals(number))
            .findFirst()
            .orElseThrow();
        assertThat(incident).containsEntry("element", "work-by-itself");
        assertThat(incident.get("message").toString()).contains("Server surat tidak menjawab");
        step.fail(null);
        clients.as("admin").post("/api/incidents/" + incident.get("id") + "/retry").expect(204);

        await().atMost(LONGEST).until(() -> stage(number), "confirm"::equals);
        assertThat(incidents()).noneMatch(one -> one.get("declaration").equals(number));
        assertThat(step.calls(id(number))).hasSize(4);
        assertThat(step.calls(id(number)).stream().map(StepCall::idempotencyKey).distinct()).hasSize(1);
        assertThat(step.effects(id(number))).isEqualTo(1);
        assertThat(clients.as("ratna").get("/api/declarations/" + number + "/timeline").text())
            .contains("work-by-itself");
    }

    @Test
    void theAdministratorSeesAndRetriesOnThePage() {
        String number = failedForGood("Tidak terhubung");

        PageClient admin = clients.page("admin");
        Document page = admin.get("/gangguan");
        step.fail(null);
        admin.submit(page, "form[action$='" + incident(number) + "']", Map.of());

        assertThat(page.text()).contains(number).contains("work-by-itself Tidak terhubung");
        await().atMost(LONGEST).until(() -> stage(number), "confirm"::equals);
        assertThat(admin.get("/gangguan").text()).doesNotContain(number);
    }

    @Test
    void anIncidentThatFailsAgainIsAnIncidentAgain() {
        String number = failedForGood("Masih rusak");

        clients.as("admin").post("/api/incidents/" + incident(number) + "/retry").expect(204);

        await().atMost(LONGEST).until(() -> step.calls(id(number)).size() == 4 && isIncident(number));
        assertThat(step.effects(id(number))).isEqualTo(1);
    }

    @Test
    void nobodyElseSeesOrRetriesIncidents() {
        String number = failedForGood("Rahasia mesin");
        String incident = incident(number);

        for (String other : List.of("ratna", "siti", "nugroho", "maya", "wibowo")) {
            assertThat(clients.as(other).get("/api/incidents").expect(403).text()).doesNotContain("Rahasia");
            clients.as(other).post("/api/incidents/" + incident + "/retry").expect(403);
            PageClient page = clients.page(other);
            assertThat(page.get("/gangguan").text()).doesNotContain("Rahasia");
            assertThat(page.last().status()).isEqualTo(403);
        }
        clients.nobody().get("/api/incidents").expect(401);
        clients.as("admin").post("/api/incidents/no-such-incident/retry").expect(404);
        assertThat(step.calls(id(number))).hasSize(3);
    }

    @Test
    void aCaseWithAnIncidentIsWithdrawnAndItsIncidentIsGone() {
        String number = failedForGood("Rusak");

        clients.as("siti").post("/api/declarations/" + number + "/withdrawal", Map.of("reason", "Batal")).expect(200);

        assertThat(incidents()).noneMatch(one -> one.get("declaration").equals(number));
        assertThat(cases.read("siti", number)).containsEntry("status", "WITHDRAWN");
    }

    @Test
    void aStepThatRefusesAtOnceTakesTheDecisionBackWithItsSentence() {
        String number = allowed();
        await().atMost(LONGEST).until(() -> stage(number), "confirm"::equals);
        String work = cases.work("ratna", number, "confirm");
        int entries = timeline(number).size();

        Answer indonesian = cases.complete("ratna", work, "confirm", Map.of("refuse", "salah"), null);
        Answer english = clients.as("ratna")
            .inLanguage("en")
            .post("/api/work/" + work + "/completion",
                    Map.of("outcome", "confirm", "answers", Map.of("refuse", "wrong")));

        assertThat(indonesian.expect(409).json()).containsEntry("detail", SampleSync.SENTENCE.id());
        assertThat(english.expect(409).json()).containsEntry("detail", SampleSync.SENTENCE.en());
        assertThat(timeline(number)).hasSize(entries);
        assertThat(cases.read("siti", number)).containsEntry("status", "SUBMITTED").containsEntry("stage", "confirm");
        cases.complete("ratna", work, "confirm", Map.of(), null).expect(200);
        assertThat(cases.read("siti", number)).containsEntry("outcome", "done");
    }

    private String allowed() {
        String number = cases.machine("siti");
        cases.decide("ratna", number, "allow", "allow", Map.of()).expect(200);
        return number;
    }

    /** The first try is the job executor's own, the others are made at once. */
    private String failedForGood(String because) {
        step.fail(because);
        String number = allowed();
        await().atMost(LONGEST).until(() -> jobs.retriesLeft(id(number)), left -> left == 2);
        jobs.tryAgain(id(number));
        jobs.tryAgain(id(number));
        await().atMost(LONGEST).until(() -> isIncident(number));
        return number;
    }

    private List<Map<String, Object>> incidents() {
        return clients.as("admin").get("/api/incidents").expect(200).list();
    }

    private boolean isIncident(String number) {
        return incidents().stream().anyMatch(one -> one.get("declaration").equals(number));
    }

    private String incident(String number) {
        return incidents().stream()
            .filter(one -> one.get("declaration").equals(number))
            .map(one -> (String) one.get("id"))
            .findFirst()
            .orElseThrow();
    }

    private List<Map<String, Object>> timeline(String number) {
        return clients.as("ratna").get("/api/declarations/" + number + "/timeline").list();
    }

    private Object stage(String number) {
        return cases.read("siti", number).get("stage");
    }

    private DeclarationId id(String number) {
        return Identity.as(accounts.actor("siti").orElseThrow(), () -> declarations.find(number).id());
    }

}
