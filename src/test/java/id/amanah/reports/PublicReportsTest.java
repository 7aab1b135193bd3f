package id.amanah.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import id.amanah.installation.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A report of an alleged conflict, without signing in")
class PublicReportsTest {

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    @Test
    void goesFromTheDoorToFoundedAndIsFollowedByItsCode() {
        Map<String, Object> receipt = Reports.file(clients, Reports.about(Reports.JOKO));
        String number = (String) receipt.get("number");

        assertThat(progress(receipt)).isEqualTo(Map.of("status", "RECEIVED", "updatedOn", "2026-02-02"));
        clock.set(Instant.parse("2026-02-03T02:00:00Z"));
        Reports.decide(clients, "dewi", number, "screen", "admit", Map.of());
        assertThat(progress(receipt)).isEqualTo(Map.of("status", "IN_PROGRESS", "updatedOn", "2026-02-03"));
        Reports.decide(clients, "budi", number, "hear-person", "heard", Map.of("statement", "Saya tidak tahu."));
        Reports.decide(clients, "budi", number, "decide-report", "founded-take-over", Map.of());
        Reports.decide(clients, "budi", number, "inform", "informed", Map.of());

        assertThat(clients.as("budi").get("/api/declarations/" + number).json()).containsEntry("status", "CLOSED")
            .containsEntry("outcome", "founded");
        assertThat(progress(receipt)).isEqualTo(Map.of("status", "CLOSED", "updatedOn", "2026-02-03"));
    }

    @Test
    void endsAsNotAdmissibleOrUnfounded() {
        String rejected = number(Reports.file(clients, Reports.about(Reports.JOKO)));
        assertThat(GiftReports.decide(clients, "dewi", rejected, "screen", "reject", Map.of(), null).status())
            .as("without a reason")
            .isEqualTo(422);
        Reports.decide(clients, "dewi", rejected, "screen", "reject", Map.of("reason", "Tanpa bukti"));
        String unfounded = number(Reports.file(clients, Reports.about(Reports.JOKO)));
        Reports.decide(clients, "dewi", unfounded, "screen", "admit", Map.of());
        Reports.decide(clients, "budi", unfounded, "hear-person", "declined", Map.of());
        Reports.decide(clients, "budi", unfounded, "decide-report", "unfounded", Map.of());
        Reports.decide(clients, "budi", unfounded, "inform", "informed", Map.of());

        assertThat(outcome("dewi", rejected)).isEqualTo("not-admissible");
        assertThat(outcome("dewi", unfounded)).isEqualTo("unfounded");
    }

    @Test
    void tellsTheReporterToNobodyButTheOfficerWhoTakesItIn() {
        String number = number(Reports.file(clients, Reports.about(Reports.JOKO)));
        Reports.decide(clients, "dewi", number, "screen", "admit", Map.of());

        assertThat(everything("dewi", number)).contains("Rahayu Pelapor", "0812000111");
        for (String who : List.of("budi", "nugroho")) {
            assertThat(everything(who, number)).as(who)
                .contains(number, "LPSE-77")
                .doesNotContain("Rahayu", "0812000111");
        }
    }

    @Test
    void ofASignedInColleagueKeepsTheNameFromTheSuperiorToo() {
        String number = (String) clients.as("siti")
            .post("/api/declarations",
                    Map.of("kind", "conflict-report", "answers", Reports.about(Reports.JOKO), "submit", true))
            .expect(201)
            .json()
            .get("number");
        Reports.decide(clients, "dewi", number, "screen", "admit", Map.of());

        assertThat(everything("budi", number)).contains(number).doesNotContain("Siti", "198811052012122003");
        assertThat(everything("siti", number)).contains("Siti Rahmawati");
        assertThat(everything("dewi", number)).contains("Siti Rahmawati");
    }

    @Test
    void changesNothingThatTheReportedPersonSeesUntilHeard() {
        String number = reportUnheard(Reports.JOKO, "joko");
        Reports.decide(clients, "budi", number, "hear-person", "heard", Map.of("statement", "Tidak benar."));

        assertThat(everything("joko", number)).contains("LPSE-77").doesNotContain("Rahayu");
        assertThat(clients.as("joko").get("/api/declarations/" + number + "/documents").list()).isEmpty();
    }

    @Test
    void isHiddenFromAnOfficerWhomItIsAbout() {
        List<String> before = seenBy("dewi");
        String number = number(Reports.file(clients, Reports.about(Reports.DEWI)));

        assertThat(seenBy("dewi")).isEqualTo(before);
        assertThat(clients.as("dewi").get("/api/declarations/" + number).status()).isEqualTo(404);
    }

    @Test
    void namesThePersonAtScreeningWhereTheReportLeavesADoubt() {
        Map<String, Object> answers = new HashMap<>(Reports.about(Reports.JOKO));
        answers.remove("reportedNip");
        answers.put("reportedName", "Pak Joko");
        answers.put("reportedUnit", "Pengadaan");
        String number = number(Reports.file(clients, answers));

        Answer doubtful = GiftReports.decide(clients, "dewi", number, "screen", "admit", Map.of(), null);
        assertThat(doubtful.status()).isEqualTo(422);
        assertThat(doubtful.text()).contains("reportedNip");
        Reports.decide(clients, "dewi", number, "screen", "admit", Map.of("reportedNip", Reports.JOKO));

        assertThat(GiftReports.work(clients, "budi", number, "hear-person")).isNotNull();
    }

    @Test
    void passesOverTheSuperiorWhoReports() {
        String number = (String) clients.as("budi")
            .post("/api/declarations",
                    Map.of("kind", "conflict-report", "answers", Reports.about(Reports.JOKO), "submit", true))
            .expect(201)
            .json()
            .get("number");
        Reports.decide(clients, "dewi", number, "screen", "admit", Map.of());

        assertThat(GiftReports.work(clients, "sari", number, "hear-person")).isNotNull();
    }

    @Test
    void takesEvidenceAndRefusesFilesThatLie() {
        String report = "{\"kind\":\"conflict-report\",\"answers\":{\"reportedNip\":\"" + Reports.JOKO
                + "\",\"facts\":\"Lihat lampiran.\"}}";
        Answer filed = clients.nobody()
            .upload("/api/public/reports", "bukti.pdf", "application/pdf",
                    "%PDF-1.4 bukti".getBytes(StandardCharsets.UTF_8), Map.of("report", report));
        Answer lying = clients.nobody()
            .upload("/api/public/reports", "bukti.pdf", "application/pdf", "<script>".getBytes(StandardCharsets.UTF_8),
                    Map.of("report", report));

        assertThat(filed.expect(201).json()).containsKeys("number", "followCode");
        assertThat(clients.as("dewi").get("/api/declarations/" + filed.json().get("number") + "/documents").list())
            .hasSize(1);
        assertThat(lying.status()).isEqualTo(415);
    }

    @Test
    void isFiledOnceForOneKey() {
        Map<String, Object> body = Map.of("kind", "conflict-report", "answers", Reports.about(Reports.JOKO));
        Answer first = clients.nobody().once("a-key-of-the-public").post("/api/public/reports", body).expect(201);
        Answer again = clients.nobody().once("a-key-of-the-public").post("/api/public/reports", body).expect(201);
        Answer other = clients.nobody()
            .once("a-key-of-the-public")
            .post("/api/public/reports", Map.of("kind", "conflict-report", "answers", Reports.about(Reports.BUDI)));

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void isFiledAndFollowedOnAPageByAnybody() {
        PageClient citizen = clients.browser();
        Document form = citizen.get("/lapor/conflict-report");
        Document again = citizen.submit(form, "#report", "button", Map.of("facts", "Saya melihatnya."));
        assertThat(again.select(".govuk-error-summary").text()).contains("Nama terlapor");
        Document receipt = citizen.submit(again, "#report", "button", Map.of("reportedNip", Reports.JOKO));

        String code = receipt.select("#code").text();
        assertThat(code).matches("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}");
        Document progress = citizen.submit(citizen.get("/lapor"), "#follow", Map.of("kode", code.toLowerCase()));
        assertThat(progress.select("#progress").text()).contains("menunggu ditelaah");
    }

    @Test
    void isRefusedForOtherKindsUnknownCodesAndTooMany() {
        assertThat(clients.nobody()
            .post("/api/public/reports", Map.of("kind", "gift-report", "answers", Map.of()))
            .status()).isEqualTo(422);
        assertThat(clients.nobody()
            .post("/api/public/reports", Map.of("kind", "conflict-report", "answers", Map.of("facts", "x")))
            .text()).contains("reportedName", "reportedUnit");
        assertThat(clients.nobody().get("/api/public/reports/AAAAA-AAAAA-AAAAA-AAAAA").status()).isEqualTo(404);
        clock.set(Instant.parse("2026-03-02T02:00:00Z"));
        List<Integer> statuses = new ArrayList<>();
        for (int n = 0; n < 61; n++) {
            statuses.add(clients.nobody().post("/api/public/reports", Map.of("kind", "no-kind")).status());
        }
        assertThat(statuses.subList(0, 60)).containsOnly(422);
        assertThat(statuses.get(60)).isEqualTo(429);
    }

    /** Reports and screens, and holds what the person sees to what they saw before. */
    private String reportUnheard(String nip, String who) {
        List<String> before = seenBy(who);
        String number = number(Reports.file(clients, Reports.about(nip)));
        assertThat(seenBy(who)).isEqualTo(before);
        Reports.decide(clients, "dewi", number, "screen", "admit", Map.of());
        assertThat(seenBy(who)).isEqualTo(before);
        assertThat(clients.as(who).get("/api/declarations/" + number).status()).isEqualTo(404);
        return number;
    }

    /** All that a person can open without knowing a number, byte for byte. */
    private List<String> seenBy(String who) {
        List<String> seen = new ArrayList<>();
        for (String path : List.of("/api/me", "/api/kinds", "/api/declarations?queue=mine&size=200",
                "/api/work?queue=mine&size=200", "/api/work?queue=open&size=200", "/api/work?queue=overdue&size=200")) {
            seen.add(path + " " + clients.as(who).get(path));
        }
        PageClient browser = clients.page(who);
        for (String path : List.of("/", "/laporan", "/kerja?queue=mine", "/kerja?queue=open", "/kerja?queue=overdue")) {
            Document page = browser.get(path);
            page.select("input[name=_csrf]").remove();
            seen.add(path + " " + page.outerHtml());
        }
        return seen;
    }

    private String everything(String who, String number) {
        return clients.as(who).get("/api/declarations/" + number).text()
                + clients.as(who).get("/api/declarations/" + number + "/timeline").text()
                + clients.page(who).get("/laporan/" + number).select("main").text();
    }

    private Map<String, Object> progress(Map<String, Object> receipt) {
        return clients.nobody().get("/api/public/reports/" + receipt.get("followCode")).expect(200).json();
    }

    private Object outcome(String who, String number) {
        return clients.as(who).get("/api/declarations/" + number).json().get("outcome");
    }

    private static String number(Map<String, Object> receipt) {
        return (String) receipt.get("number");
    }

}
