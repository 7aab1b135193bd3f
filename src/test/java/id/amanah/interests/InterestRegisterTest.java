package id.amanah.interests;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A register of personal interests")
class InterestRegisterTest {

    private static final String MADE = "197202151997031010";

    @Autowired
    Clients clients;

    @Test
    void withoutASituationIsRecordedAtOnce() {
        String number = file("hendra", register(null));

        assertThat(read("hendra", number)).containsEntry("outcome", "recorded");
    }

    @Test
    void withASituationIsReviewedAndRecorded() {
        String number = file("hendra", register("Kakak saya pemasok kantor"));

        Conflicts.decide(clients, "dewi", number, "review", "record", Map.of());

        assertThat(read("hendra", number)).containsEntry("outcome", "recorded");
    }

    @Test
    void isClarifiedAsANewVersion() {
        String number = file("hendra", register("Ada"));
        Conflicts.decide(clients, "dewi", number, "review", "clarify", Map.of("missing", "Siapa pemasoknya?"));

        clients.as("hendra")
            .withRevision(read("hendra", number).get("revision"))
            .put("/api/declarations/" + number + "/answers", register("PT Kakak memasok kertas"))
            .expect(200);
        clients.as("hendra").post("/api/declarations/" + number + "/submission", Map.of()).expect(200);

        assertThat(read("hendra", number)).containsEntry("version", 2).containsEntry("stage", "review");
    }

    @Test
    void thatShowsAConflictAsksForADeclarationWhichIsPrepared() {
        String number = file("lestari", register("Kakak saya pemasok kantor"));

        Conflicts.decide(clients, "dewi", number, "review", "ask-declaration", Map.of());

        assertThat(read("lestari", number)).containsEntry("outcome", "declaration-due");
        Map<String, Object> draft = read("lestari",
                (String) clients.as("lestari")
                    .get("/api/declarations?queue=mine")
                    .items()
                    .stream()
                    .filter(d -> d.get("kind").equals("conflict-declaration"))
                    .findFirst()
                    .orElseThrow()
                    .get("number"));
        assertThat(draft).containsEntry("status", "DRAFT");
        assertThat(draft.get("answers").toString()).contains("POTENTIAL", "FAMILY", "Kakak saya pemasok kantor");
    }

    @Test
    void isFiledWithOneTickAsTheLastOne() {
        Map<String, Object> unchanged = Map.of("unchanged", true, "statementOfTruth", true);
        Answer first = clients.as("yohanes")
            .post("/api/declarations", Map.of("kind", "interest-register", "answers", unchanged, "submit", true));
        assertThat(first.status()).as("there is none before").isEqualTo(422);
        file("yohanes", register(null));

        String again = file("yohanes", unchanged);

        assertThat(read("yohanes", again).get("answers").toString()).contains("PT Kakak", "unchanged=true");
        assertThat(read("yohanes", again)).containsEntry("outcome", "recorded");
    }

    @Test
    void isFiledWithOneTickWhereThereIsNothingToDeclare() {
        String number = file("fatimah", Map.of("nothingToDeclare", true, "statementOfTruth", true));

        assertThat(read("fatimah", number)).containsEntry("outcome", "recorded");
    }

    @Test
    void beginsOnThePageWithTheLastOne() {
        file("rina", register(null));

        PageClient rina = clients.page("rina");
        Document page = rina.submit(rina.get("/"), "form[action=/laporan/baru/interest-register]", Map.of());
        Document family = rina.submit(page, "#fill", Map.of());

        assertThat(family.text()).contains("Kakak Saya");
    }

    @Test
    void isComparedWithTheMattersThatEnterTheOffice() {
        file("made", register(null));
        Map<String, Object> matter = Map.of("kind", "PROCUREMENT", "reference", "LPSE-500", "title", "Kertas",
                "completeOn", "2026-02-02", "parties", List.of(Map.of("name", "PT. KAKAK, Tbk")), "officials",
                List.of(MADE, Conflicts.SITI));

        Map<String, Object> entered = clients.as("dewi").post("/api/matters", matter).expect(201).json();

        assertThat(entered).containsEntry("dueOn", "2026-02-09");
        assertThat(entered.get("officials").toString()).contains("potential=true", "potential=false");
        assertThat(clients.as("dewi").post("/api/matters", matter).status()).isEqualTo(409);
        assertThat(clients.as("siti").post("/api/matters", matter).status()).isEqualTo(403);
        Map<String, Object> line = clients.as("made").get("/api/declarations?queue=mine").items().get(0);
        assertThat(line).containsEntry("kind", "conflict-declaration").containsEntry("status", "DRAFT");
        assertThat(read("made", (String) line.get("number")).get("answers").toString()).contains("LPSE-500");
    }

    @Test
    void isToldOfToThoseAloneWhoNeedIt() {
        file("made", register(null));
        Map<String, Object> check = Map.of("nip", MADE, "parties", List.of(Map.of("name", "Kakak")));

        Map<String, Object> checked = clients.as("dewi").post("/api/conflict-checks", check).expect(200).json();

        assertThat(checked).containsEntry("clear", false);
        assertThat(checked.get("matches").toString()).contains("business.company", "PT Kakak");
        assertThat(clients.as("joko").post("/api/conflict-checks", check).status()).isEqualTo(403);
        assertThat(clients.as("made").post("/api/conflict-checks", check).status()).isEqualTo(200);
    }

    @Test
    void passesOverASuperiorWhoseKinIsAParty() {
        Map<String, Object> budis = register(null);
        budis.put("family", List.of(Map.of("name", "Rudi Santoso", "relation", "Adik")));
        file("budi", budis);

        String number = Conflicts.file(clients, "siti", "conflict-declaration",
                Conflicts.in("ACTUAL", "LPSE-501", "Rudi Santoso"));

        assertThat(Conflicts.items(clients, "budi", number, "decide-conflict")).isEmpty();
        assertThat(Conflicts.items(clients, "sari", number, "decide-conflict")).hasSize(1);
        file("budi", register(null));
    }

    @Test
    void aGiftOfAVendorOffersAConflictDeclaration() {
        String gift = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        Answer draft = clients.as("siti").post("/api/declarations/" + gift + "/conflict-draft", Map.of());

        assertThat(draft.expect(201).json().get("answers").toString()).contains("GIFT", "PT Maju Jaya");
        assertThat(clients.as("ratna").post("/api/declarations/" + gift + "/conflict-draft", Map.of()).status())
            .isEqualTo(409);
    }

    private static Map<String, Object> register(String situation) {
        Map<String, Object> family = new HashMap<>(Map.of("name", "Kakak Saya", "relation", "Kakak"));
        if (situation != null) {
            family.put("situation", situation);
        }
        Map<String, Object> answers = new HashMap<>();
        answers.put("family", List.of(family));
        answers.put("business", List.of(Map.of("company", "PT Kakak", "registration", "91200")));
        answers.put("statementOfTruth", true);
        return answers;
    }

    private String file(String who, Map<String, Object> answers) {
        return Conflicts.file(clients, who, "interest-register", answers);
    }

    private Map<String, Object> read(String who, String number) {
        return Conflicts.read(clients, who, number);
    }

}
