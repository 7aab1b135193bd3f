package id.amanah.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.letters.LettersOf;
import id.amanah.desk.GiftReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A hearing of the ethics committee")
class HearingTest {

    private static final String CLOSED = "CLOSED_STATEMENT";

    private static final String OPEN = "OPEN_STATEMENT";

    @Autowired
    Clients clients;

    @Test
    void endsWithAClosedStatementImposedByTheAppointingOfficial() {
        String number = Cases.voting(clients);
        votes(number, CLOSED, CLOSED, OPEN, null, CLOSED);

        Map<String, Object> counted = Cases.read(clients, "hendra", number);
        assertThat(counted).containsEntry("stage", "pronounce").containsEntry("result", "closed-statement");
        assertThat(Cases.post(clients, "hendra", number, "decision", Map.of("reason", "Terbukti")).expect(422).text())
            .contains("article");
        Cases.post(clients, "lestari", number, "decision", Map.of("article", "11 c", "reason", "Terbukti")).expect(403);
        pronounce(number);
        impose(number);

        assertThat(Cases.read(clients, "dewi", number)).containsEntry("status", "CLOSED")
            .containsEntry("outcome", "closed-statement");
        assertThat(LettersOf.of(clients, "siti", number)).extracting("name").hasSize(3);
        assertThat(clients.as("nugroho").get("/api/cases/" + number + "/votes").text()).contains("\"dissent\":true",
                "Alasan yohanes");
    }

    @Test
    void endsWithAnOpenStatementWhereMostOfThoseWhoFindAViolationWantIt() {
        String number = Cases.voting(clients);
        votes(number, OPEN, OPEN, OPEN, CLOSED, null);

        pronounce(number);
        impose(number);

        assertThat(Cases.read(clients, "dewi", number)).containsEntry("outcome", "open-statement");
    }

    @Test
    void endsWithNoViolationAndNothingToImpose() {
        String number = Cases.voting(clients);
        votes(number, null, null, null, CLOSED, OPEN);

        Cases.post(clients, "hendra", number, "decision", Map.of("reason", "Tidak terbukti")).expect(200);

        assertThat(Cases.read(clients, "siti", number)).containsEntry("outcome", "no-violation");
        assertThat(clients.as("siti").get("/api/cases/" + number + "/votes").json()).containsEntry("violation", 2)
            .containsEntry("votes", List.of());
    }

    @Test
    void isStoppedByTheAppointingOfficialForAReason() {
        String number = Cases.opened(clients);

        assertThat(Cases.post(clients, "wibowo", number, "stop", Map.of()).status()).isEqualTo(422);
        Cases.post(clients, "wibowo", number, "stop", Map.of("reason", "Pegawai telah pensiun.")).expect(200);

        assertThat(Cases.read(clients, "dewi", number)).containsEntry("outcome", "stopped");
    }

    @Test
    void isFinal() {
        String number = Cases.voting(clients);
        votes(number, null, null, null, null, null);
        Cases.post(clients, "hendra", number, "decision", Map.of("reason", "Tidak terbukti")).expect(200);

        clients.as("wulan")
            .post("/api/declarations/" + number + "/rectification", Map.of("reason", "Coba lagi"))
            .expect(404);
        assertThat(clients.as("dewi")
            .post("/api/declarations/" + number + "/rectification", Map.of("reason", "Coba lagi"))
            .status()).isIn(403, 409);
        Cases.post(clients, "hendra", number, "decision", Map.of("reason", "Lain")).expect(409);
    }

    @Test
    void isReferredFromAnyCaseByWhoSeesItAndNeverByWhoIsExamined() {
        String gift = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        assertThat(Cases.open(clients, "ratna", Cases.SITI, gift).expect(201).json()).containsEntry("from", gift);
        assertThat(Cases.open(clients, "dewi", Cases.SITI, gift).expect(422).text()).contains("\"from\"");
        assertThat(Cases.open(clients, "ratna", "190001012000011001", null).expect(422).text())
            .contains("\"examinee\"");
        Cases.open(clients, "ratna", "198301192008012005", null).expect(403);
        Cases.open(clients, "joko", Cases.SITI, null).expect(403);
    }

    @Test
    void needsACommitteeThatTheLawAllows() {
        String gift = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        GiftReports.decide(clients, "agus", gift, "verify", "complete", Map.of(), null).expect(200);
        String number = (String) Cases.open(clients, "ratna", Cases.SITI, gift).expect(201).json().get("number");

        refused(number, "paling sedikit 5", "hendra", "lestari", "made", "yohanes");
        refused(number, "ganjil", "hendra", "lestari", "made", "yohanes", "fatimah", "rina");
        refused(number, "Pangkat Joko Prasetyo lebih rendah", "hendra", "lestari", "made", "yohanes", "joko");
        refused(number, "Agus Setiawan: Yang merujuk", "hendra", "lestari", "made", "yohanes", "agus");
        refused(number, "Ratna Kusumawati: Yang merujuk", "hendra", "lestari", "made", "yohanes", "ratna");
        refused(number, "Siti Rahmawati: Anda diperiksa", "hendra", "lestari", "made", "yohanes", "siti");
        refused(number, "dua kali", "hendra", "lestari", "made", "yohanes", "made");
        refused(number, "Tidak ada pegawai", "hendra", "lestari", "made", "yohanes", "tono");
        assertThat(Cases.read(clients, "ratna", number)).containsEntry("stage", "appoint");
        Cases.appoint(clients, number, Cases.COMMITTEE).expect(200);
        Cases.appoint(clients, number, Cases.COMMITTEE).expect(409);
    }

    @Test
    void isUnknownToWhoIsExaminedUntilTheyAreInvited() {
        String number = Cases.opened(clients);
        Cases.appoint(clients, number, Cases.COMMITTEE).expect(200);

        clients.as("siti").get("/api/cases/" + number).expect(404);
        clients.as("siti").get("/api/declarations/" + number).expect(404);
        Cases.post(clients, "lestari", number, "invitation", Map.of("hearingOn", "2026-02-09")).expect(200);

        assertThat(Cases.read(clients, "siti", number)).containsEntry("stage", "make-statement");
        assertThat(clients.as("siti").get("/api/work?queue=mine").text()).contains(number);
    }

    @Test
    void goesOnWithoutAStatementWhenWhoLeadsItSaysSo() {
        String number = Cases.opened(clients);
        Cases.appoint(clients, number, Cases.COMMITTEE).expect(200);
        Cases.post(clients, "lestari", number, "invitation", Map.of("hearingOn", "2026-02-09")).expect(200);

        Cases.post(clients, "made", number, "statements/absence", Map.of()).expect(403);
        Cases.post(clients, "lestari", number, "statements/absence", Map.of()).expect(200);

        assertThat(Cases.read(clients, "hendra", number)).containsEntry("stage", "vote");
        Answer late = Cases.post(clients, "siti", number, "statements", Map.of("statement", "Terlambat"));
        assertThat(late.status()).isEqualTo(409);
    }

    private void refused(String number, String sentence, String... people) {
        assertThat(Cases.appoint(clients, number, List.of(people)).expect(422).text()).contains(sentence);
    }

    private void votes(String number, String... sanctions) {
        List<String> members = new ArrayList<>(Cases.COMMITTEE);
        for (int at = 0; at < sanctions.length; at++) {
            Cases.vote(clients, members.get(at), number, sanctions[at], "Alasan " + members.get(at)).expect(200);
        }
    }

    private void pronounce(String number) {
        Cases
            .post(clients, "hendra", number, "decision",
                    Map.of("article", "PP 42/2004 Pasal 11 huruf c", "reason", "Terbukti menurut suara terbanyak."))
            .expect(200);
    }

    private void impose(String number) {
        Cases.post(clients, "wibowo", number, "sanction", Map.of("decreeNumber", "SK-9", "decreeOn", "2026-02-02"))
            .expect(200);
    }

}
