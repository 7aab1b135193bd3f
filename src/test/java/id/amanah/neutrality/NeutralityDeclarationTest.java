package id.amanah.neutrality;

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
@DisplayName("A neutrality declaration")
class NeutralityDeclarationTest {

    private static final String KIND = "neutrality-declaration";

    private static final Map<String, Object> DECREE = Map.of("decreeNumber", "SK-12", "decreeOn", "2026-02-02");

    @Autowired
    Clients clients;

    @Test
    void ofNothingIsRecordedByThePersonnelOfficer() {
        String number = filed("siti", about("NOTHING"));

        Filing.decide(clients, "wulan", number, "personnel-action", "recorded", Map.of());

        ends(number, "siti", "recorded", "NONE");
    }

    @Test
    void ofASpouseWhoStandsLeadsToUnpaidLeaveByDecree() {
        String number = filed("siti", spouse(true));

        act(number, "leave-requested");
        Filing.decide(clients, "wibowo", number, "appointing-decision", "granted", DECREE);

        ends(number, "siti", "on-leave", "UNPAID_LEAVE");
    }

    @Test
    void ofASpouseMayEndWithLeaveRefusedForAReason() {
        String number = filed("siti", spouse(true));
        act(number, "leave-requested");

        Answer without = GiftReports.decide(clients, "wibowo", number, "appointing-decision", "refused", Map.of(),
                null);
        assertThat(without.expect(422).text()).contains("\"reason\"");
        Filing.decide(clients, "wibowo", number, "appointing-decision", "refused",
                Map.of("reason", "Tenaga tidak dapat digantikan."));

        ends(number, "siti", "leave-refused", "UNPAID_LEAVE");
    }

    @Test
    void ofASpouseWhomNobodyAccompaniesIsAnsweredWithAnInstruction() {
        String number = filed("siti", spouse(false));

        Filing.decide(clients, "wulan", number, "personnel-action", "instructed",
                Map.of("instruction", "Tidak ikut berkampanye."));

        ends(number, "siti", "instructed", "NONE");
    }

    @Test
    void ofAnOwnCandidacyEndsWithResignation() {
        Map<String, Object> candidacy = about("OWN_CANDIDACY");
        candidacy.put("candidacy", Map.of("election", "Bupati", "stage", "DETERMINED", "determinedOn", "2026-01-30"));
        String number = filed("joko", candidacy);

        act(number, "resignation-received");
        Filing.decide(clients, "wibowo", number, "appointing-decision", "granted", DECREE);

        ends(number, "joko", "resigned", "RESIGN");
    }

    @Test
    void ofAProvenPartyMembershipRunsTwentyOneWorkingDaysToDismissal() {
        Map<String, Object> member = about("PARTY_MEMBERSHIP");
        member.put("party", Map.of("name", "Partai Contoh", "since", "2025-03-01", "provenOn", "2026-01-20"));
        String number = filed("joko", member);
        Answer read = clients.as("wulan").get("/api/declarations/" + number);

        assertThat(read.text()).contains("\"key\":\"PARTY_DISMISS\"", "\"dueOn\":\"2026-02-20\"");
        act(number, "dismissal-proposed");
        Filing.decide(clients, "wibowo", number, "appointing-decision", "granted", DECREE);

        ends(number, "joko", "dismissed", "DISMISSAL");
        assertThat(clients.as("joko").get("/api/declarations/" + number).text()).contains("\"state\":\"MET\"");
    }

    @Test
    void whoseDismissalIsRefusedGoesBackToThePersonnelOfficer() {
        Map<String, Object> member = about("PARTY_MEMBERSHIP");
        member.put("party", Map.of("name", "Partai Contoh"));
        String number = filed("siti", member);
        act(number, "dismissal-proposed");

        Filing.decide(clients, "wibowo", number, "appointing-decision", "refused", Map.of("reason", "Belum terbukti"));

        assertThat(Filing.read(clients, "siti", number)).containsEntry("stage", "personnel-action");
        act(number, "resignation-received");
        Filing.decide(clients, "wibowo", number, "appointing-decision", "granted", DECREE);
        ends(number, "siti", "resigned", "RESIGN");
    }

    @Test
    void isDecidedByNobodyOnTheirOwnOrOnTwoLevels() {
        String number = filed("wulan", about("NOTHING"));

        assertThat(clients.as("wulan").get("/api/work?queue=open").text()).doesNotContain(number);
        String other = filed("siti", spouse(true));
        clients.as("budi").get("/api/declarations/" + other).expect(404);
        act(other, "leave-requested");
        String work = GiftReports.work(clients, "wibowo", other, "appointing-decision");
        clients.as("wulan").post("/api/work/" + work + "/completion", Map.of("outcome", "granted")).expect(403);
    }

    @Test
    void ofTheAppointingOfficialIsDecidedByWhoStandsIn() {
        String number = filed("wibowo", spouse(true));
        act(number, "leave-requested");

        assertThat(clients.as("wibowo").get("/api/work?queue=open").text()).doesNotContain(number);
        Filing.decide(clients, "sari", number, "appointing-decision", "granted", DECREE);

        ends(number, "wibowo", "on-leave", "UNPAID_LEAVE");
    }

    @Test
    void namesWhatIsMissingBesideItsField() {
        Map<String, Object> member = about("PARTY_MEMBERSHIP");

        Answer refused = Filing.file(clients, "siti", KIND, member).expect(422);

        assertThat(refused.text()).contains("party.name").doesNotContain("candidacy.election", "relative.name");
    }

    @Test
    void isFilledPageByPageAndDecidedOnThePagesToo() {
        PageClient siti = clients.page("siti");
        Document page = siti.submit(siti.get("/"), "form[action=/laporan/baru/" + KIND + "]", Map.of());
        page = siti.submit(page, "form[action*=/isi/]", Map.of("about", "NOTHING"));
        for (int next = 0; next < 3; next++) {
            page = siti.submit(page, "form[action*=/isi/]", Map.of());
        }
        page = siti.submit(page, "form[action*=/isi/]", Map.of("statementOfTruth", "true"));
        page = siti.submit(page, "form[action$=/sampaikan]", Map.of());
        String number = siti.at().split("/")[2];
        assertThat(page.text()).contains("Tindakan petugas kepegawaian");

        PageClient wulan = clients.page("wulan");
        Document work = wulan.get("/kerja/" + GiftReports.work(clients, "wulan", number, "personnel-action"));
        wulan.submit(work, "#decide", Map.of("outcome", "recorded"));

        ends(number, "siti", "recorded", "NONE");
    }

    private String filed(String who, Map<String, Object> answers) {
        return Filing.number(Filing.file(clients, who, KIND, answers));
    }

    private void act(String number, String outcome) {
        Filing.decide(clients, "wulan", number, "personnel-action", outcome,
                Map.of("letterNumber", "S-1", "letterOn", "2026-02-01", "receivedOn", "2026-02-02"));
    }

    private void ends(String number, String filer, String outcome, String duty) {
        Answer read = clients.as(filer).get("/api/declarations/" + number);
        assertThat(read.json()).containsEntry("status", "CLOSED").containsEntry("outcome", outcome);
        assertThat(read.text()).contains("\"duty\":\"" + duty + "\"");
    }

    private static Map<String, Object> spouse(boolean accompanies) {
        Map<String, Object> spouse = about("RELATIVE_CANDIDACY");
        spouse.put("relative", Map.of("relation", "SPOUSE", "name", "Andi", "election", "Wali kota", "stage",
                "REGISTERED", "wishesToAccompany", accompanies));
        return spouse;
    }

    private static Map<String, Object> about(String what) {
        return new HashMap<>(Map.of("about", List.of(what), "statementOfTruth", true));
    }

}
