package id.amanah.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A report of an alleged breach of neutrality")
class NeutralityReportTest {

    private static final String JOKO = "199002142014021004";

    @Autowired
    Clients clients;

    @Test
    void goesFromTheDoorToTheEthicsCommittee() {
        Map<String, Object> receipt = reported();
        String number = (String) receipt.get("number");

        Filing.decide(clients, "wulan", number, "screen", "admit", Map.of());
        assertThat(clients.as("budi").get("/api/declarations/" + number).text()).contains("\"track\":\"DISCIPLINE\"",
                "\"suggestedLevel\":\"HEAVY\"", "\"key\":\"NET_PPK\"");
        hear(number);
        Filing.decide(clients, "budi", number, "decide-report", "code-of-ethics", Map.of());
        Filing.decide(clients, "budi", number, "inform", "informed", Map.of());

        assertThat(Filing.read(clients, "budi", number)).containsEntry("outcome", "referred-ethics");
        assertThat(clients.nobody().get("/api/public/reports/" + receipt.get("followCode")).json())
            .containsEntry("status", "CLOSED");
        Answer hearing = clients.as("budi")
            .post("/api/cases", Map.of("kind", "ethics-hearing", "from", number, "examinee", JOKO, "articles",
                    List.of("PP 42/2004 Pasal 11 huruf c")));
        assertThat(hearing.expect(201).json()).containsEntry("from", number);
    }

    @Test
    void endsAsDisciplineUnfoundedOrNotAdmissible() {
        for (String[] end : new String[][] { { "discipline", "referred-discipline" }, { "unfounded", "unfounded" } }) {
            String number = (String) reported().get("number");
            Filing.decide(clients, "wulan", number, "screen", "admit", Map.of());
            Filing.decide(clients, "budi", number, "hear-person", "declined", Map.of());
            Filing.decide(clients, "budi", number, "decide-report", end[0], Map.of());
            Filing.decide(clients, "budi", number, "inform", "informed", Map.of());
            assertThat(Filing.read(clients, "budi", number)).containsEntry("outcome", end[1]);
        }
        String rejected = (String) reported().get("number");
        Filing.decide(clients, "wulan", rejected, "screen", "reject", Map.of("reason", "Tanpa bukti"));
        assertThat(Filing.read(clients, "wulan", rejected)).containsEntry("outcome", "not-admissible");
    }

    @Test
    void changesNoByteOfWhatTheReportedPersonSeesUntilHeard() {
        List<String> before = seenByJoko();

        String number = (String) reported().get("number");
        assertThat(seenByJoko()).isEqualTo(before);
        Filing.decide(clients, "wulan", number, "screen", "admit", Map.of());
        assertThat(seenByJoko()).isEqualTo(before);
        clients.as("joko").get("/api/declarations/" + number).expect(404);
        hear(number);

        assertThat(clients.as("joko").get("/api/declarations/" + number).expect(200).text())
            .contains("Membagikan unggahan calon")
            .doesNotContain("Rahayu");
    }

    @Test
    void takesLinksAsPlainTextsAndTellsWhatIsMissing() {
        Answer incomplete = clients.nobody()
            .post("/api/public/reports", Map.of("kind", "neutrality-report", "answers", Map.of("reportedNip", JOKO)));

        assertThat(incomplete.expect(422).text()).contains("\"act\"", "\"facts\"");
        String number = (String) reported().get("number");
        assertThat(clients.as("wulan").get("/api/declarations/" + number).text())
            .contains("\"link\":\"https://contoh.id/unggahan\"");
    }

    @Test
    void isReferredAboutWhoIsReportedAndNeverNamesTheReporter() {
        Map<String, Object> answers = new HashMap<>(Map.of("reportedName", "Pak Joko", "reportedUnit", "Pengadaan",
                "act", "SOCIAL_MEDIA_POST", "facts", "Membagikan unggahan calon."));
        String number = Filing.number(Filing.file(clients, "siti", "neutrality-report", answers));
        Filing.decide(clients, "wulan", number, "screen", "admit", Map.of("reportedNip", JOKO));
        hear(number);
        PageClient budi = clients.page("budi");

        Document draft = budi.submit(budi.get("/laporan/" + number), "form[action$=/rujuk]", Map.of());

        assertThat(draft.selectFirst("[name=examinee]").val()).isEqualTo(JOKO);
        assertThat(draft.outerHtml()).doesNotContain("198811052012122003", "Siti");
    }

    private void hear(String number) {
        Filing.decide(clients, "budi", number, "hear-person", "heard", Map.of("statement", "Itu akun bersama."));
    }

    private Map<String, Object> reported() {
        Map<String, Object> answers = new HashMap<>(Map.of("reportedNip", JOKO, "act", "SOCIAL_MEDIA_POST", "stage",
                "PROSPECTIVE", "facts", "Membagikan unggahan calon.", "happenedOn", "2026-01-30"));
        answers.put("mediaLinks", List.of("https://contoh.id/unggahan"));
        answers.put("reporter", Map.of("name", "Rahayu Pelapor", "capacity", "BAWASLU"));
        return clients.nobody()
            .post("/api/public/reports", Map.of("kind", "neutrality-report", "answers", answers))
            .expect(201)
            .json();
    }

    private List<String> seenByJoko() {
        List<String> seen = new ArrayList<>();
        for (String path : List.of("/api/me", "/api/kinds", "/api/declarations?queue=mine&size=200",
                "/api/work?queue=mine&size=200", "/api/work?queue=open&size=200", "/api/work?queue=overdue&size=200")) {
            seen.add(path + " " + clients.as("joko").get(path).text());
        }
        PageClient browser = clients.page("joko");
        for (String path : List.of("/", "/laporan", "/kerja?queue=mine", "/kerja?queue=open")) {
            Document page = browser.get(path);
            page.select("input[name=_csrf]").remove();
            seen.add(path + " " + page.outerHtml());
        }
        return seen;
    }

}
