package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One rule for all kinds: what is shown here of each is the same for the others. */
@AmanahTest
@DisplayName("Work whose only officers a rule bars")
class RaisedWorkTest {

    private static final String WIBOWO = "196503121990031001";

    private static final Map<String, Object> DECISION = Map.of("decreeNumber", "SK-7", "decreeOn", "2026-02-02",
            "decisions", List.of(Map.of("object", 1, "status", "RECIPIENT_KEEPS")));

    @Autowired
    Clients clients;

    @Autowired
    UpTheLine line;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private List<Map<String, Object>> grants;

    @BeforeEach
    void officersAsTheyAre() {
        grants = jdbc
            .queryForList("select person, agency_id, from_date, until_date from role_grant where role = 'UPG'");
    }

    /** Grants of other tests stay as they were. */
    @AfterEach
    void asBefore() {
        change("delete from role_grant where role = 'UPG'");
        for (Map<String, Object> grant : grants) {
            change("insert into role_grant (role, person, agency_id, from_date, until_date) values ('UPG', ?, ?, ?, ?)",
                    grant.get("person"), grant.get("agency_id"), grant.get("from_date"), grant.get("until_date"));
        }
    }

    @Test
    void ofAGiftReportGoesToTheirSuperior() {
        withoutUpgBut("ratna");
        String number = GiftReports.file(clients, "ratna", GiftReports.vendorsParcel());

        assertThat(clients.as("ratna").get("/api/work?queue=open&size=200").text()).doesNotContain(number);
        assertThat(incidents()).doesNotContain(number);
        assertThat(timeline("ratna", number)).contains("work.raised", "Wibowo Hadikusumo yang diminta");
        decide("wibowo", number, "verify", "complete", Map.of());
        decide("wibowo", number, "analyse", "forward", Map.of());
        decide("wibowo", number, "forward-to-kpk", "forwarded", Map.of("golNumber", "GOL-9"));
        decide("wibowo", number, "kpk-decision", "decided", DECISION);
        assertThat(read("ratna", number)).containsEntry("outcome", "decided");
    }

    @Test
    void ofAGiftReportStaysWithAnotherOfficerWhereThereIsOne() {
        String number = GiftReports.file(clients, "ratna", GiftReports.vendorsParcel());

        assertThat(timeline("ratna", number)).doesNotContain("work.raised");
        decide("agus", number, "verify", "complete", Map.of());
        assertThat(read("ratna", number)).containsEntry("stage", "analyse");
    }

    @Test
    void thatWaitedForAnOfficerWhoLeftGoesUpWhenTheAdministratorHasItTriedAgain() {
        String number = GiftReports.file(clients, "ratna", GiftReports.vendorsParcel());
        withoutUpgBut("ratna");
        assertThat(incidents()).contains(number);

        String incident = clients.as("admin")
            .get("/api/incidents")
            .list()
            .stream()
            .filter(one -> number.equals(one.get("declaration")))
            .findFirst()
            .orElseThrow()
            .get("id")
            .toString();
        clients.as("admin").post("/api/incidents/" + incident + "/retry").expect(204);

        assertThat(incidents()).doesNotContain(number);
        assertThat(timeline("ratna", number)).contains("work.raised");
        decide("wibowo", number, "verify", "complete", Map.of());
    }

    @Test
    void isShownToTheAdministratorOnlyWhereNobodyAtAllRemains() {
        withoutUpgBut("nobody");
        change("insert into role_grant (person, agency_id, role, from_date) select id, agency_id, 'UPG', '2026-01-01' "
                + "from person where nip = '" + WIBOWO + "'");
        String number = GiftReports.file(clients, "wibowo", GiftReports.vendorsParcel());

        assertThat(timeline("wibowo", number)).doesNotContain("work.raised");
        assertThat(incidents()).contains(number);
        assertThat(clients.page("admin").get("/gangguan").text()).contains(number,
                "tidak ada atasan atau pejabat lain yang dapat diminta");
    }

    @Test
    void ofAConflictDeclarationGoesPastWhoDecidedOnItOnAnotherLevel() {
        String number = file("dewi", "conflict-declaration", conflict());
        decide("sari", number, "decide-conflict", "ask-advice", Map.of());

        assertThat(timeline("dewi", number)).contains("work.raised");
        decide("wibowo", number, "advise", "advised", Map.of("advice", "Tidak ada hubungan keluarga."));
        decide("sari", number, "decide-conflict", "no-conflict", Map.of());
        assertThat(read("dewi", number)).containsEntry("outcome", "no-conflict");
    }

    @Test
    void ofARegisterAndOfAReportGoesUpTheLineAndNeverBackOnAnotherLevel() {
        String register = file("dewi", "interest-register", Map.of("family",
                List.of(Map.of("name", "Adik Dewi", "situation", "Memasok")), "statementOfTruth", true));
        decide("sari", register, "review", "record", Map.of());
        assertThat(read("dewi", register)).containsEntry("outcome", "recorded");

        String report = file("joko", "conflict-report",
                Map.of("reportedNip", "198009122005012007", "facts", "Memutus untuk keluarganya."));
        decide("sari", report, "screen", "admit", Map.of());
        decide("wibowo", report, "hear-person", "declined", Map.of());
        decide("wibowo", report, "decide-report", "unfounded", Map.of());
        decide("wibowo", report, "inform", "informed", Map.of());
        assertThat(read("joko", report)).containsEntry("outcome", "unfounded");
        assertThat(timeline("dewi", report)).contains("Wibowo Hadikusumo yang diminta").doesNotContain("Joko");
    }

    @Test
    void ofARefusedPledgeOfTheHeadOfTheAgencyGoesToAnotherOfficial() {
        String number = file("wibowo", "neutrality-pledge", Map.of("agree", false, "reason", "Menunggu."));

        assertThat(timeline("wibowo", number)).contains("work.raised", "Sari Wulandari yang diminta");
        decide("sari", number, "talk", "signed", Map.of());
        assertThat(read("wibowo", number)).containsEntry("outcome", "signed");
    }

    @Test
    void ofAHearingOfTheAppointingOfficialGoesToWhoStandsIn() {
        Map<String, Object> referral = new HashMap<>(Map.of("kind", "ethics-hearing", "examinee", WIBOWO, "articles",
                List.of("PP 42/2004 Pasal 11 huruf c"), "matter", "Menghadiri kampanye."));
        String number = (String) clients.as("dewi").post("/api/cases", referral).expect(201).json().get("number");

        assertThat(clients.as("wibowo").get("/api/cases/" + number).status()).isEqualTo(404);
        assertThat(timeline("dewi", number)).contains("work.raised", "Sari Wulandari yang diminta");
        clients.as("sari").post("/api/cases/" + number + "/stop", Map.of("reason", "Tanpa bukti awal.")).expect(200);
        assertThat(clients.as("dewi").get("/api/cases/" + number).json()).containsEntry("outcome", "stopped");
    }

    private void withoutUpgBut(String username) {
        change("""
                update role_grant set until_date = greatest(from_date, date '2026-01-15') where role = 'UPG'
                and (until_date is null or until_date > date '2026-01-15')
                and person not in (select person from account where username = ?)""", username);
    }

    private void change(String sql, Object... values) {
        transaction.<Integer>execute(begun -> jdbc.update(sql, values));
    }

    private String incidents() {
        return clients.as("admin").get("/api/incidents").expect(200).text();
    }

    private String timeline(String who, String number) {
        return clients.as(who).get("/api/declarations/" + number + "/timeline").text();
    }

    private Map<String, Object> read(String who, String number) {
        return clients.as(who).get("/api/declarations/" + number).expect(200).json();
    }

    private void decide(String who, String number, String step, String outcome, Map<String, Object> answers) {
        GiftReports.decide(clients, who, number, step, outcome, answers, null).expect(200);
    }

    private String file(String who, String kind, Map<String, Object> answers) {
        return (String) clients.as(who)
            .post("/api/declarations", Map.of("kind", kind, "answers", answers, "submit", true))
            .expect(201)
            .json()
            .get("number");
    }

    private static Map<String, Object> conflict() {
        return Map.of("type", "ACTUAL", "sources", List.of("FAMILY"), "duty", "Menilai", "connection", "Adik", "matter",
                Map.of("kind", "PROCUREMENT", "reference", "RAISED-1", "title", "Laptop", "completeOn", "2026-02-02",
                        "parties", List.of(Map.of("name", "PT Naik"))),
                "statementOfTruth", true);
    }

}
