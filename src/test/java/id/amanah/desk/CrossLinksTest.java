package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("What one declaration leads to is a draft with what is known filled in")
class CrossLinksTest {

    private static final String SITI = "198811052012122003";

    private static final String JOKO = "199002142014021004";

    @Autowired
    Clients clients;

    @Test
    void fromAVendorsGiftToAConflictDeclarationByPage() {
        String gift = GiftReports.file(clients, "joko", GiftReports.vendorsParcel());
        PageClient joko = clients.page("joko");

        joko.submit(joko.get("/laporan/" + gift), "form[action$=/deklarasi-konflik]", Map.of());

        assertThat(read("joko", joko.at().split("/")[2]).get("answers").toString()).contains("GIFT", gift);
    }

    @Test
    void fromAPartyInTheRegisterToANeutralityDeclaration() {
        String register = file("joko", "interest-register",
                Map.of("affiliations",
                        List.of(Map.of("type", "POLITICAL_PARTY", "name", "Partai Tautan", "position", "Bendahara")),
                        "statementOfTruth", true));
        PageClient joko = clients.page("joko");
        Document page = joko.get("/laporan/" + register);
        assertThat(page.text()).contains("deklarasi netralitas");

        joko.submit(page, "#neutrality-draft", Map.of());
        Map<String, Object> draft = clients.as("joko")
            .post("/api/declarations/" + register + "/neutrality-draft", Map.of())
            .expect(201)
            .json();

        assertThat(draft).containsEntry("kind", "neutrality-declaration").containsEntry("status", "DRAFT");
        assertThat(draft.get("answers").toString()).contains("PARTY_MEMBERSHIP", "Partai Tautan", "Bendahara");
        file("joko", "neutrality-declaration", Map.of("about", List.of("PARTY_MEMBERSHIP"), "party",
                Map.of("name", "Partai Tautan"), "statementOfTruth", true));
        assertThat(clients.as("joko").post("/api/declarations/" + register + "/neutrality-draft", Map.of()).status())
            .as("declared already")
            .isEqualTo(409);
        assertThat(joko.get("/laporan/" + register).select("#neutrality-draft")).isEmpty();
    }

    @Test
    void fromAnyCaseToTheCommittee() {
        String gift = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        Answer draft = clients.as("ratna").post("/api/declarations/" + gift + "/referral-draft", Map.of());

        assertThat(draft.expect(201).json()).containsEntry("kind", "ethics-hearing").containsEntry("status", "DRAFT");
        assertThat(draft.json().get("answers").toString()).contains(SITI, gift);
        assertThat(clients.as("joko").post("/api/declarations/" + gift + "/referral-draft", Map.of()).status())
            .isEqualTo(404);
    }

    @Test
    void fromANeutralityReportThatIsDecidedToGoToTheCommittee() {
        Map<String, Object> answers = new HashMap<>(Map.of("reportedNip", JOKO, "act", "PHOTO_WITH_CANDIDATE", "stage",
                "NONE", "facts", "Saya Rahasia Pelapor melihatnya."));
        String number = file("siti", "neutrality-report", answers);
        decide("wulan", number, "screen", "admit", Map.of());
        decide("budi", number, "hear-person", "declined", Map.of());
        decide("budi", number, "decide-report", "code-of-ethics", Map.of());
        decide("budi", number, "inform", "informed", Map.of());

        assertThat(read("budi", number)).containsEntry("outcome", "referred-ethics");
        Map<String, Object> draft = drafts("budi", number).get(0);
        assertThat(draft.get("answers").toString()).contains(JOKO, number, "Berfoto", "article=")
            .doesNotContain("Rahasia", "Siti");
        String hearing = (String) draft.get("number");
        clients.as("budi").post("/api/declarations/" + hearing + "/submission", Map.of()).expect(200);
        assertThat(clients.as("budi").get("/api/cases/" + hearing).json()).containsEntry("stage", "appoint");
        clients.as("joko").get("/api/cases/" + hearing).expect(404);
    }

    @Test
    void fromAConflictThatIsReferred() {
        String number = file("siti", "conflict-declaration",
                Map.of("type", "ACTUAL", "sources", List.of("FAMILY"), "duty", "Menilai", "connection", "Adik saya",
                        "matter",
                        Map.of("kind", "PROCUREMENT", "reference", "LINK-1", "title", "Laptop", "completeOn",
                                "2026-02-02", "parties", List.of(Map.of("name", "PT Tautan"))),
                        "statementOfTruth", true));
        decide("budi", number, "decide-conflict", "refer", Map.of());

        assertThat(drafts("budi", number)).singleElement()
            .satisfies(draft -> assertThat(draft.get("answers").toString()).contains(SITI));
    }

    private List<Map<String, Object>> drafts(String who, String from) {
        return clients.as(who)
            .get("/api/declarations?queue=mine&size=200")
            .items()
            .stream()
            .filter(d -> d.get("kind").equals("ethics-hearing") && d.get("status").equals("DRAFT"))
            .map(d -> read(who, (String) d.get("number")))
            .filter(d -> d.get("answers").toString().contains(from))
            .toList();
    }

    private String file(String who, String kind, Map<String, Object> answers) {
        return (String) clients.as(who)
            .post("/api/declarations", Map.of("kind", kind, "answers", answers, "submit", true))
            .expect(201)
            .json()
            .get("number");
    }

    private void decide(String who, String number, String step, String outcome, Map<String, Object> answers) {
        GiftReports.decide(clients, who, number, step, outcome, answers, null).expect(200);
    }

    private Map<String, Object> read(String who, String number) {
        return clients.as(who).get("/api/declarations/" + number).expect(200).json();
    }

}
