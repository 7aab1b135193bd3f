package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@AmanahTest
@DisplayName("Work whose doer changes, or whom rules bar")
class UpTheLineTest {

    private static final String BUDI = "197508171999031002";

    private static final String DEWI = "198009122005012007";

    @Autowired
    Clients clients;

    @Autowired
    UpTheLine line;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void asBefore() {
        change("update holding set until_date = null where person = (select id from person where nip = '" + BUDI
                + "')");
        change("update role_grant set until_date = null where role = 'COI_MANAGER'");
    }

    @Test
    void goesToWhoeverIsTheSuperiorNow() {
        String number = conflict();
        GiftReports
            .decide(clients, "budi", number, "decide-conflict", "measures",
                    Map.of("measures", List.of(Map.of("kind", "OTHER", "checkOn", "2026-03-02"))), null)
            .expect(200);
        GiftReports.decide(clients, "siti", number, "accept-measures", "accepted", Map.of(), null).expect(200);
        String check = GiftReports.work(clients, "budi", number, "check-measure");

        change("update holding set until_date = '2026-01-15' where person = (select id from person where nip = '" + BUDI
                + "')");
        assertThat(line.follow()).isPositive();

        assertThat(clients.as("budi").get("/api/work?queue=mine&size=200").text()).doesNotContain(check);
        assertThat(GiftReports.work(clients, "sari", number, "check-measure")).isEqualTo(check);
        clients.as("sari").post("/api/work/" + check + "/completion", Map.of("outcome", "end")).expect(200);
        assertThat(clients.as("siti").get("/api/declarations/" + number).json()).containsEntry("outcome", "managed");
        assertThat(clients.as("siti").get("/api/declarations/" + number + "/timeline").text()).contains("work.moved");
    }

    @Test
    void goesToTheSuperiorOfTheOnlyOfficerWhomAReportIsAbout() {
        String number = (String) clients.nobody()
            .post("/api/public/reports",
                    Map.of("kind", "conflict-report", "answers",
                            Map.of("reportedNip", DEWI, "facts", "Ia memutus untuk keluarganya.")))
            .expect(201)
            .json()
            .get("number");

        assertThat(clients.as("dewi").get("/api/work?queue=open&size=200").text()).doesNotContain(number);
        String screen = GiftReports.work(clients, "sari", number, "screen");
        clients.as("sari").post("/api/work/" + screen + "/completion", Map.of("outcome", "admit")).expect(200);
    }

    @Test
    void isShownToTheAdministratorWhereNobodyIsLeft() {
        String number = conflict();
        GiftReports.decide(clients, "budi", number, "decide-conflict", "ask-advice", Map.of(), null).expect(200);
        assertThat(incidents()).doesNotContain(number);

        change("update role_grant set until_date = '2026-01-15' where role = 'COI_MANAGER'");

        assertThat(incidents()).contains(number, "advise");
        assertThat(clients.page("admin").get("/gangguan").text()).contains(number, "Aturan melarang semua");
    }

    private void change(String sql) {
        assertThat(transaction.<Integer>execute(begun -> jdbc.update(sql))).isPositive();
    }

    private String incidents() {
        return clients.as("admin").get("/api/incidents").expect(200).text();
    }

    private String conflict() {
        return (String) clients.as("siti")
            .post("/api/declarations", Map.of("kind", "conflict-declaration", "submit", true, "answers", Map.of("type",
                    "ACTUAL", "sources", List.of("FAMILY"), "duty", "Menilai", "connection", "Adik", "matter",
                    Map.of("kind", "PROCUREMENT", "reference", "LINE-1", "title", "Laptop", "completeOn", "2026-02-02",
                            "parties", List.of(Map.of("name", "PT Garis"))),
                    "statementOfTruth", true)))
            .expect(201)
            .json()
            .get("number");
    }

}
