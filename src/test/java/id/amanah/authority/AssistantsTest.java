package id.amanah.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import id.amanah.installation.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An assistant prepares a draft; only the declarant declares. */
@AmanahTest
class AssistantsTest {

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    @Test
    @SuppressWarnings("unchecked")
    void anAssistantPreparesAndTheDeclarantAloneDeclares() {
        String help = give("budi", "joko", "gift-report");
        Map<String, Object> draft = prepare("joko", help, GiftReports.vendorsParcel());
        String number = draft.get("number").toString();
        String path = "/api/declarations/" + number;

        assertThat(clients.as("joko").withRevision(draft.get("revision")).post(path + "/submission").expect(403).text())
            .contains("hanya pelapor sendiri yang menyatakan");
        assertThat(clients.as("joko").post(path + "/withdrawal", Map.of("reason", "x")).expect(403).text())
            .contains("hanya pelapor");
        Map<String, Object> seen = clients.as("budi").get(path).expect(200).json();
        assertThat((Map<String, Object>) seen.get("answers")).doesNotContainKey("statementOfTruth");
        Map<String, Object> answers = new HashMap<>((Map<String, Object>) seen.get("answers"));
        answers.put("statementOfTruth", true);
        Map<String, Object> saved = clients.as("budi")
            .withRevision(seen.get("revision"))
            .put(path + "/answers", answers)
            .expect(200)
            .json();
        clients.as("budi").withRevision(saved.get("revision")).post(path + "/submission").expect(200);

        assertThat(clients.as("budi").get(path).json().get("declarant").toString()).contains("Budi Santoso");
        assertThat(clients.as("budi").get(path + "/timeline").list())
            .anySatisfy(item -> assertThat(item).containsEntry("action", "declaration.prepared")
                .containsEntry("actor", "Joko Prasetyo"));
        clients.as("joko").get(path).expect(404);
        end("budi", help);
    }

    @Test
    void aDraftIsPreparedOnPagesAndSaysByWhom() {
        String help = give("budi", "joko", "gift-report");
        PageClient joko = clients.page("joko");

        Document page = joko.submit(joko.get("/pengganti"), "form.begin", Map.of());

        assertThat(page.selectFirst("#prepared-by").text()).contains("untuk Budi Santoso");
        String number = page.selectFirst("a[href~=/isi$]").attr("href").split("/")[2];
        assertThat(joko.get("/laporan/" + number + "/isi").selectFirst("#prepared-by").text())
            .contains("Anda menyiapkan draf ini untuk Budi Santoso");
        assertThat(joko.get("/laporan/" + number + "/periksa").selectFirst("#submit")).isNull();
        assertThat(joko.get("/pengganti").selectFirst("#prepared").text()).contains(number);
        PageClient budi = clients.page("budi");
        assertThat(budi.get("/laporan/" + number + "/periksa").selectFirst("#prepared-by").text())
            .contains("disiapkan oleh Joko Prasetyo");
        assertThat(budi.get("/laporan/" + number + "/periksa").selectFirst("#submit")).isNotNull();
        end("joko", help);
        assertThat(joko.get("/laporan/" + number + "/isi").text()).doesNotContain("Budi Santoso");
        assertThat(joko.last().status()).isEqualTo(404);
    }

    @Test
    void anAssistantPreparesNothingElse() {
        String help = give("budi", "joko", "gift-report");

        clients.as("joko")
            .post("/api/assistances/" + help + "/drafts", Map.of("kind", "interest-register", "answers", Map.of()))
            .expect(403);
        clients.as("joko")
            .post("/api/assistances/" + help + "/drafts", Map.of("kind", "conflict-report", "answers", Map.of()))
            .expect(422);
        clients.as("siti")
            .post("/api/assistances/" + help + "/drafts", Map.of("kind", "gift-report", "answers", Map.of()))
            .expect(404);
        String own = clients.as("budi")
            .post("/api/declarations", Map.of("kind", "gift-report", "answers", Map.of(), "submit", false))
            .json()
            .get("number")
            .toString();
        clients.as("joko").get("/api/declarations/" + own).expect(404);
        end("budi", help);
    }

    @Test
    void theHelpEndsAfterItsLastDay() {
        String help = give("budi", "joko", "gift-report");
        String number = prepare("joko", help, Map.of()).get("number").toString();
        clock.set("2026-02-06T16:59:59Z");
        clients.as("joko").get("/api/declarations/" + number).expect(200);

        clock.set("2026-02-06T17:00:00Z");

        clients.as("joko").get("/api/declarations/" + number).expect(404);
        clients.as("budi").get("/api/declarations/" + number).expect(200);
        end("budi", help);
    }

    @Test
    void whoMayNotHelpIsRefused() {
        clients.as("budi").post("/api/assistances", helping("budi")).expect(422);
        clients.as("budi").post("/api/assistances", helping("tono")).expect(422);
        clients.as("budi").post("/api/assistances", helping("siapa")).expect(422);
        String help = give("budi", "joko", "gift-report");
        clients.as("budi").post("/api/assistances", helping("joko")).expect(409);
        clients.as("siti").post("/api/assistances/" + help + "/ending").expect(404);
        end("budi", help);
        clients.as("budi").post("/api/assistances/" + help + "/ending").expect(409);
    }

    private static Map<String, Object> helping(String assistant) {
        return Map.of("assistant", assistant, "kinds", List.of("gift-report"), "last", "2026-02-06");
    }

    private String give(String declarant, String assistant, String kind) {
        return clients.as(declarant)
            .post("/api/assistances", Map.of("assistant", assistant, "kinds", List.of(kind), "last", "2026-02-06"))
            .expect(201)
            .json()
            .get("id")
            .toString();
    }

    private Map<String, Object> prepare(String assistant, String help, Map<String, Object> answers) {
        return clients.as(assistant)
            .post("/api/assistances/" + help + "/drafts", Map.of("kind", "gift-report", "answers", answers))
            .expect(201)
            .json();
    }

    private void end(String who, String help) {
        clients.as(who).post("/api/assistances/" + help + "/ending").expect(200);
    }

}
