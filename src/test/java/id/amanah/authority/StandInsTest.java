package id.amanah.authority;

import static id.amanah.authority.Authorities.ask;
import static id.amanah.authority.Authorities.over;
import static id.amanah.authority.Authorities.standIn;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import id.amanah.installation.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody stands in: sees the principal's work, decides on their behalf, bound by both.
 */
@AmanahTest
class StandInsTest {

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    private String mandate;

    private String principal;

    /** Lets joko stand in for an officer of the UPG for the week. */
    private void joko(String officer, String... kinds) {
        principal = officer;
        mandate = standIn(clients, officer, "joko", null, "2026-02-06", kinds);
    }

    @AfterEach
    void itIsOver() {
        if (mandate != null) {
            over(clients, principal, mandate);
        }
    }

    @Test
    void aStandInSeesTakesAndDecidesThePrincipalsWorkOnTheirBehalf() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        String work = GiftReports.work(clients, "ratna", number, "verify");
        clients.as("joko").get("/api/work/" + work).expect(404);
        joko("ratna", "gift-report");

        assertThat(listed("joko", "open", work)).containsEntry("onBehalfOf", "ratna");
        clients.as("joko").get("/api/declarations/" + number).expect(200);
        clients.as("joko").post("/api/work/" + work + "/claim").expect(200);
        assertThat(listed("joko", "mine", work)).containsEntry("assignee", "joko").containsEntry("onBehalfOf", "ratna");
        Answer decided = complete("joko", work, "complete").expect(200);

        assertThat(decided.json()).containsEntry("decidedBy", "joko").containsEntry("onBehalfOf", "ratna");
        assertThat(clients.as("siti").get("/api/declarations/" + number + "/timeline").list())
            .anySatisfy(item -> assertThat(item).containsEntry("action", "work.completed")
                .containsEntry("actor", "Joko Prasetyo")
                .containsEntry("onBehalfOf", "Ratna Kusumawati")
                .containsEntry("role", "upg"));
    }

    @Test
    void thePagesSayInWhosePlaceSomebodyActs() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        String work = GiftReports.work(clients, "ratna", number, "verify");
        joko("ratna");
        PageClient joko = clients.page("joko");

        assertThat(joko.get("/").selectFirst("#standing-in").text())
            .contains("Anda menggantikan Ratna Kusumawati sampai 6 Februari 2026");
        assertThat(joko.get("/kerja?queue=open&cari=" + number).selectFirst(".amanah-behalf").text())
            .isEqualTo("atas nama Ratna Kusumawati");
        Document page = joko.get("/kerja/" + work);
        assertThat(page.selectFirst("#behalf").text()).contains("Anda bertindak atas nama Ratna Kusumawati");
        joko.submit(page, "#decide", Map.of("outcome", "complete"));
        assertThat(joko.get("/kerja/" + work).selectFirst("#decision").text())
            .contains("Joko Prasetyo sudah memutus pekerjaan ini atas nama Ratna Kusumawati");
        assertThat(clients.page("ratna").get("/laporan/" + number).selectFirst("#timeline").text())
            .contains("Joko Prasetyo (UPG)")
            .contains("atas nama Ratna Kusumawati");
        assertThat(clients.page("ratna").inLanguage("en").get("/laporan/" + number + "?lang=en").text())
            .contains("on behalf of Ratna Kusumawati");
    }

    @Test
    void whatThePrincipalTookTheStandInGoesOnWithAndTheOtherWayRound() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        String work = GiftReports.work(clients, "ratna", number, "verify");
        clients.as("ratna").post("/api/work/" + work + "/claim").expect(200);
        joko("ratna");

        clients.as("joko").post("/api/work/" + work + "/claim").expect(200);
        clients.as("agus").post("/api/work/" + work + "/claim").expect(409);
        assertThat(listed("ratna", "mine", work)).isNotEmpty();
        over(clients, "ratna", mandate);
        clients.as("joko").get("/api/work/" + work).expect(404);
        assertThat(clients.as("joko").get("/api/work?queue=mine").list()).isEmpty();

        complete("ratna", work, "complete").expect(200);
    }

    @Test
    void otherKindsAreNotTheStandIns() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        String work = GiftReports.work(clients, "ratna", number, "verify");
        joko("ratna", "interest-register");

        clients.as("joko").get("/api/work/" + work).expect(404);
        clients.as("joko").get("/api/declarations/" + number).expect(404);
        clients.as("joko").post("/api/work/" + work + "/claim").expect(404);
        assertThat(clients.as("joko").get("/api/work?queue=open").list()).isEmpty();
    }

    @Test
    void theStandInsOwnCaseIsBarredAndThePrincipalsIsUnknown() {
        String own = GiftReports.file(clients, "joko", GiftReports.vendorsParcel());
        String work = GiftReports.work(clients, "agus", own, "verify");
        String principals = GiftReports.file(clients, "ratna", GiftReports.vendorsParcel());
        String theirs = GiftReports.work(clients, "agus", principals, "verify");
        joko("ratna");

        assertThat(complete("joko", work, "complete").expect(403).text()).contains("laporan Anda sendiri");
        clients.as("joko").get("/api/work/" + work).expect(404);
        clients.as("joko").get("/api/declarations/" + principals).expect(404);
        assertThat(complete("joko", theirs, "complete").expect(403).text())
            .contains("juga sebagai pengganti pelapornya");
        assertThat(open("joko")).doesNotContain(work, theirs);
    }

    @Test
    void whatOneOfThemDecidedKeepsBothFromTheOtherLevel() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        complete("ratna", GiftReports.work(clients, "ratna", number, "verify"), "complete").expect(200);
        GiftReports.decide(clients, "ratna", number, "analyse", "propose-record", Map.of(), "Kecil").expect(200);
        String second = GiftReports.work(clients, "agus", number, "confirm-record");
        joko("ratna");

        assertThat(complete("joko", second, "record").expect(403).text())
            .contains("Anda bertindak atas nama Ratna Kusumawati")
            .contains("tingkat lain");
        assertThat(clients.as("joko").inLanguage("en").post("/api/work/" + second + "/claim").expect(403).text())
            .contains("on behalf of Ratna Kusumawati");
    }

    @Test
    void whatTheStandInDecidedKeepsThePrincipalFromTheOtherLevel() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        joko("ratna");
        complete("joko", GiftReports.work(clients, "joko", number, "verify"), "complete").expect(200);
        GiftReports.decide(clients, "joko", number, "analyse", "propose-record", Map.of(), "Kecil").expect(200);
        String second = GiftReports.work(clients, "agus", number, "confirm-record");

        assertThat(complete("ratna", second, "record").expect(403).text()).contains("tingkat lain");
        complete("agus", second, "record").expect(200);
    }

    @Test
    void aSuperiorsStandInDecidesOnASubordinate() {
        principal = "budi";
        mandate = standIn(clients, "budi", "dewi", null, "2026-02-06");
        Map<String, Object> matter = Map.of("kind", "PROCUREMENT", "reference", "T-" + System.nanoTime(), "title",
                "Pengadaan laptop", "parties", List.of(Map.of("name", "PT Uji Pengganti")));
        Map<String, Object> answers = new HashMap<>(Map.of("type", "ACTUAL", "sources", List.of("FAMILY"), "matter",
                matter, "duty", "Evaluasi penawaran", "connection", "Adik saya direkturnya", "statementOfTruth", true));
        String number = clients.as("siti")
            .post("/api/declarations", Map.of("kind", "conflict-declaration", "answers", answers, "submit", true))
            .expect(201)
            .json()
            .get("number")
            .toString();

        String work = GiftReports.work(clients, "dewi", number, "decide-conflict");
        assertThat(listed("dewi", "open", work)).containsEntry("onBehalfOf", "budi");
        clients.as("dewi").post("/api/work/" + work + "/claim").expect(200);
        Map<String, Object> decision = Map.of("outcome", "no-conflict", "answers", Map.of(), "note", "Tidak ada");
        clients.as("dewi").post("/api/work/" + work + "/completion", decision).expect(200);
    }

    @Test
    void a4AMandateThatRanOutMidTaskIsRefusedAtTheDecision() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        joko("ratna");
        String work = GiftReports.work(clients, "joko", number, "verify");
        clients.as("joko").post("/api/work/" + work + "/claim").expect(200);
        clock.set("2026-02-06T17:00:00Z");

        complete("joko", work, "complete").expect(404);
        complete("ratna", work, "complete").expect(200);
    }

    @Test
    void nobodyPassesOnWhatTheyWereLent() {
        joko("ratna");

        assertRefused(ask(clients, "agus", "ratna", null, "2026-02-05"), 409, "mengalihkan lagi");
        assertRefused(ask(clients, "ratna", "joko", "2026-02-05", "2026-02-09"), 409, "sudah menjadi pengganti");
        assertRefused(ask(clients, "joko", "siti", null, "2026-02-05"), 403, "tidak memegang peran");
        String later = ask(clients, "agus", "ratna", "2026-02-07", "2026-02-09").expect(201)
            .json()
            .get("id")
            .toString();
        over(clients, "agus", later);
    }

    @Test
    void whoMayNotStandInIsRefused() {
        assertRefused(ask(clients, "ratna", "nugroho", null, "2026-02-05"), 403, "Auditor dan administrator");
        assertRefused(ask(clients, "ratna", "admin", null, "2026-02-05"), 403, "Auditor dan administrator");
        ask(clients, "ratna", "ratna", null, "2026-02-05").expect(422);
        ask(clients, "ratna", "eko", null, "2026-02-05").expect(422);
        ask(clients, "ratna", "joko", null, "2026-02-01").expect(422);
        ask(clients, "ratna", "joko", null, "2026-02-05", "unknown-kind").expect(422);
        assertRefused(ask(clients, "hendra", "joko", null, "2026-02-05"), 403, "menurut orangnya");
    }

    @Test
    void onlyWhoIsAskedAnswersAndAnyOfThemEnds() {
        String id = ask(clients, "ratna", "joko", null, "2026-02-05").expect(201).json().get("id").toString();
        clients.as("ratna").post("/api/mandates/" + id + "/acceptance").expect(403);
        clients.as("siti").post("/api/mandates/" + id + "/acceptance").expect(404);
        assertThat(clients.page("joko").get("/").selectFirst("#menu").text()).contains("Pengganti 1");

        clients.as("joko").post("/api/mandates/" + id + "/refusal").expect(200);

        clients.as("joko").post("/api/mandates/" + id + "/acceptance").expect(409);
        clients.as("ratna").post("/api/mandates/" + id + "/ending").expect(409);
        String other = standIn(clients, "ratna", "joko", null, "2026-02-05");
        clients.as("joko").post("/api/mandates/" + other + "/ending").expect(200);
        assertThat(clients.as("joko").get("/api/work?queue=open").list()).isEmpty();
    }

    @Test
    void anAdministratorAsksForSomebodyWhoCannotWithTheLetter() {
        Map<String, Object> asked = new HashMap<>(
                Map.of("principal", "ratna", "standIn", "joko", "last", "2026-02-05"));
        clients.as("admin").post("/api/mandates", asked).expect(422);
        clients.as("agus").post("/api/mandates", asked).expect(403);
        asked.put("letter", "SP-7/2026");

        String id = clients.as("admin").post("/api/mandates", asked).expect(201).json().get("id").toString();

        assertThat(clients.page("joko").get("/pengganti").selectFirst("#mandat-" + id).text()).contains("SP-7/2026");
        clients.as("joko").post("/api/mandates/" + id + "/acceptance").expect(200);
        clients.as("admin").post("/api/mandates/" + id + "/ending").expect(200);
    }

    @Test
    void askingAcceptingAndEndingGoWithoutScripts() {
        PageClient agus = clients.page("agus");
        Document form = agus.get("/pengganti/usul");
        Document wrong = agus.submit(form, "#authority", Map.of("standIn", "joko"));
        assertThat(agus.last().status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Isi hari terakhir");
        agus.submit(wrong, "#authority",
                Map.of("last-day", "6", "last-month", "2", "last-year", "2026", "kinds", "gift-report"));
        assertThat(agus.at()).isEqualTo("/pengganti");
        PageClient joko = clients.page("joko");

        joko.submit(joko.get("/pengganti"), "form.accept", Map.of());

        assertThat(joko.get("/pengganti").text()).contains("Anda menggantikan Agus Setiawan");
        agus.submit(agus.get("/pengganti"), "form.end", Map.of());
        assertThat(joko.get("/").selectFirst("#standing-in")).isNull();
    }

    private Map<String, Object> listed(String who, String queue, String work) {
        return clients.as(who)
            .get("/api/work?queue=" + queue + "&size=200")
            .list()
            .stream()
            .filter(item -> work.equals(item.get("id")))
            .findFirst()
            .orElse(Map.of());
    }

    private List<Object> open(String who) {
        return clients.as(who)
            .get("/api/work?queue=open&size=200")
            .list()
            .stream()
            .map(item -> item.get("id"))
            .toList();
    }

    private Answer complete(String who, String work, String outcome) {
        return clients.as(who)
            .post("/api/work/" + work + "/completion", Map.of("outcome", outcome, "answers", Map.of()));
    }

    private static void assertRefused(Answer answer, int status, String sentence) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(sentence);
    }

}
