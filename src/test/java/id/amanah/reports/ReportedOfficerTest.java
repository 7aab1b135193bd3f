package id.amanah.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever would see a report by their role sees it least of all when it is about them,
 * though others with the same role do.
 */
@AmanahTest
@DisplayName("A report about somebody whose role would show it")
class ReportedOfficerTest {

    private static final String RATNA = "198301192008012005";

    private static final String NUGROHO = "197903142003121014";

    @Autowired
    Clients clients;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void asBefore() {
        change("update role_grant set until_date = from_date where role = 'COI_MANAGER' and person = "
                + "(select id from person where nip = '" + RATNA + "')");
    }

    @Test
    void isUnknownToThemWhileTheirColleagueScreensIt() {
        change("insert into role_grant (person, agency_id, role, from_date) select id, agency_id, 'COI_MANAGER', "
                + "'2026-01-01' from person where nip = '" + RATNA + "'");
        String other = filed("199002142014021004");
        assertThat(clients.as("ratna").get("/api/declarations/" + other).status()).as("the role shows reports")
            .isEqualTo(200);

        String own = filed(RATNA);

        isUnknown("ratna", own);
        assertThat(clients.as("dewi").get("/api/work?queue=open&size=200").text()).contains(own);
        Reports.decide(clients, "dewi", own, "screen", "admit", Map.of());
        isUnknown("ratna", own);
    }

    @Test
    void isUnknownToAnAuditorWhoReadsAllOthers() {
        assertThat(clients.as("nugroho").get("/api/declarations/" + filed(RATNA)).status()).as("auditors read reports")
            .isEqualTo(200);

        String own = filed(NUGROHO);

        isUnknown("nugroho", own);
    }

    private void isUnknown(String who, String number) {
        for (String path : new String[] { "", "/timeline", "/documents", "/versions/1/changes", "/measures" }) {
            assertThat(clients.as(who).get("/api/declarations/" + number + path).status()).as(path).isEqualTo(404);
        }
        PageClient pages = clients.page(who);
        pages.get("/laporan/" + number);
        assertThat(pages.last().status()).isEqualTo(404);
        for (String queue : new String[] { "mine", "open", "overdue" }) {
            assertThat(clients.as(who).get("/api/work?size=200&queue=" + queue).text()).doesNotContain(number);
        }
    }

    private String filed(String nip) {
        return (String) clients.nobody()
            .post("/api/public/reports", Map.of("kind", "conflict-report", "answers", Reports.about(nip)))
            .expect(201)
            .json()
            .get("number");
    }

    private void change(String sql) {
        transaction.<Integer>execute(begun -> jdbc.update(sql));
    }

}
