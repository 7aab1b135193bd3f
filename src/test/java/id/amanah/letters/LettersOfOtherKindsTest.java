package id.amanah.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Letters of conflicts, reports and neutrality")
class LettersOfOtherKindsTest {

    private static final String JOKO = "199002142014021004";

    @Autowired
    Clients clients;

    @Test
    void tellTheSuspendedOfficialTheSubstituteAndWhatWasDecided() {
        String number = file("siti", "conflict-declaration", conflict());
        assertThat(names("siti", number)).containsExactly("suspended");
        assertThat(text("siti", number, "suspended")).contains("LETTER-1", "9 Februari 2026");

        decide("budi", number, "name-substitute", "named", Map.of("substitute", "joko"));
        assertThat(text("joko", number, "substitute")).contains("Siti Rahmawati", "LETTER-1");
        decide("budi", number, "decide-conflict", "measures",
                Map.of("measures", List.of(Map.of("kind", "DIVESTMENT", "description", "Jual saham"))));

        assertThat(names("siti", number)).containsExactlyInAnyOrder("suspended", "measures");
        assertThat(text("siti", number, "measures")).contains("Jual saham").doesNotContain("DIVESTMENT");
    }

    @Test
    void tellThatAnOfficialMayGoOnOrStaysOut() {
        String clear = file("siti", "conflict-declaration", conflict());
        decide("budi", clear, "decide-conflict", "no-conflict", Map.of());
        String taken = file("siti", "conflict-declaration", conflict());
        decide("budi", taken, "decide-conflict", "take-over", Map.of("substitute", "joko"));
        String referred = file("siti", "conflict-declaration", conflict());
        decide("budi", referred, "decide-conflict", "refer", Map.of());

        assertThat(names("siti", clear)).contains("go-on");
        assertThat(names("siti", taken)).contains("stay-out");
        assertThat(names("siti", referred)).contains("stay-out");
    }

    @Test
    void tellTheReporterNeitherWhatWasDecidedNorAnybodyElseWhoReported() {
        String number = file("siti", "conflict-report", report());
        decide("dewi", number, "screen", "admit", Map.of());
        decide("budi", number, "hear-person", "heard", Map.of("statement", "Tidak benar."));
        decide("budi", number, "decide-report", "founded-take-over", Map.of());
        String ahead = clients.page("budi")
            .get("/kerja/" + GiftReports.work(clients, "budi", number, "inform"))
            .select("main")
            .text();
        decide("budi", number, "inform", "informed", Map.of());

        assertThat(names("siti", number)).containsExactlyInAnyOrder("received", "outcome");
        assertThat(text("siti", number, "outcome")).doesNotContain("erbukti", "Joko");
        assertThat(names("joko", number)).containsExactly("decision");
        assertThat(text("joko", number, "decision")).contains("Terbukti").doesNotContain("Siti");
        for (String who : List.of("budi", "joko", "nugroho")) {
            assertThat(seen(who, number)).as(who).contains(number).doesNotContain("Siti");
        }
        assertThat(ahead).doesNotContain("Siti");
        assertThat(seen("dewi", number)).contains("Siti Rahmawati");
    }

    @Test
    void tellWhoReportsSignedInByWhichCodeTheyMayFollowItWithoutSigningIn() {
        for (String kind : List.of("conflict-report", "neutrality-report")) {
            String number = file("siti", kind, kind.equals("conflict-report") ? report()
                    : Map.of("reportedNip", JOKO, "facts", "Membagikan unggahan calon.", "act", "SOCIAL_MEDIA_POST"));

            Matcher code = Pattern.compile("([0-9A-Z]{5}-){3}[0-9A-Z]{5}").matcher(text("siti", number, "received"));

            assertThat(code.find()).as(kind).isTrue();
            assertThat(clients.nobody().get("/api/public/reports/" + code.group()).expect(200).json()).hasSize(2)
                .containsEntry("status", "RECEIVED");
            for (String who : List.of("budi", "joko", "nugroho", "ratna")) {
                assertThat(seen(who, number)).as(who).doesNotContain(code.group());
            }
        }
    }

    @Test
    void tellWhoAsksForOutsideWorkThatItIsThereAndWhatWasDecided() {
        Map<String, Object> request = Map.of("employer", "Universitas Contoh", "position", "Dosen", "from",
                "2026-03-01", "hoursPerWeek", 4, "touchesOffice", false, "statementOfTruth", true);
        String permitted = file("siti", "outside-work", request);
        assertThat(names("siti", permitted)).containsExactly("received");
        assertThat(text("siti", permitted, "received")).contains("Universitas Contoh", permitted);
        decide("budi", permitted, "decide-request", "permit-on-conditions", Map.of("conditions", "Di luar jam kerja"));
        String refused = file("siti", "outside-work", request);
        GiftReports
            .decide(clients, "budi", refused, "decide-request", "refuse", Map.of(), "Bertabrakan dengan jam kerja")
            .expect(200);

        assertThat(text("siti", permitted, "permitted")).contains("Di luar jam kerja", "1 Maret 2026",
                "hubungi atasan");
        assertThat(text("siti", refused, "refused")).contains("Bertabrakan dengan jam kerja");
        assertThat(names("siti", refused)).containsExactlyInAnyOrder("received", "refused");
    }

    @Test
    void tellTheSuperiorOfARefusedPledge() {
        String number = file("siti", "neutrality-pledge", Map.of("agree", false, "reason", "Menunggu nasihat hukum"));

        assertThat(text("budi", number, "refused")).contains("Siti Rahmawati", "Menunggu nasihat hukum");
        assertThat(names("joko", number)).isEmpty();
    }

    @Test
    void tellWhoDeclaresWhatThePersonnelOfficerAndTheAppointingOfficialDid() {
        Map<String, Object> party = Map.of("about", List.of("PARTY_MEMBERSHIP"), "party",
                Map.of("name", "Partai Contoh"), "statementOfTruth", true);
        String number = file("siti", "neutrality-declaration", party);
        assertThat(names("siti", number)).containsExactly("received");
        decide("wulan", number, "personnel-action", "resignation-received", Map.of());
        decide("wibowo", number, "appointing-decision", "granted",
                Map.of("decreeNumber", "SK-12", "decreeOn", "2026-02-02"));
        String instructed = file("siti", "neutrality-declaration", party);
        decide("wulan", instructed, "personnel-action", "instructed", Map.of("instruction", "Mundur dari partai"));

        assertThat(names("siti", number)).containsExactlyInAnyOrder("received", "decision");
        assertThat(text("siti", number, "decision")).contains("SK-12", "2 Februari 2026");
        assertThat(text("siti", instructed, "acted")).contains("Mundur dari partai");
    }

    private static Map<String, Object> conflict() {
        return Map.of("type", "ACTUAL", "sources", List.of("FAMILY"), "duty", "Menilai", "connection", "Adik saya",
                "matter", Map.of("kind", "PROCUREMENT", "reference", "LETTER-1", "title", "Laptop", "completeOn",
                        "2026-02-02", "parties", List.of(Map.of("name", "PT Surat"))),
                "statementOfTruth", true);
    }

    private static Map<String, Object> report() {
        return new HashMap<>(Map.of("reportedNip", JOKO, "facts", "Ia menilai penawaran saudaranya.", "source",
                "FAMILY", "matter", Map.of("kind", "PROCUREMENT", "reference", "LETTER-2", "title", "Laptop")));
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

    private List<Map<String, Object>> letters(String who, String number) {
        return LettersOf.of(clients, who, number);
    }

    private List<Object> names(String who, String number) {
        return letters(who, number).stream().map(letter -> letter.get("name")).toList();
    }

    private String text(String who, String number, String name) {
        Object id = letters(who, number).stream()
            .filter(letter -> name.equals(letter.get("name")))
            .findFirst()
            .orElseThrow()
            .get("id");
        return (String) clients.as(who).get("/api/letters/" + id).expect(200).json().get("text");
    }

    private String seen(String who, String number) {
        return clients.as(who).get("/api/declarations/" + number).text()
                + clients.as(who).get("/api/declarations/" + number + "/timeline").text()
                + clients.page(who).get("/laporan/" + number).select("main").text();
    }

}
