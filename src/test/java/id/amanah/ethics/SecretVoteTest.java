package id.amanah.ethics;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@AmanahTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Votes of a committee")
class SecretVoteTest {

    private static final List<String> EVERYBODY = List.of("siti", "joko", "budi", "sari", "wibowo", "ratna", "dewi",
            "hendra", "lestari", "made", "yohanes", "fatimah", "rina", "nugroho", "maya", "wulan", "admin");

    @Autowired
    Clients clients;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void areReadByNobodyBeforeAllAreIn(CapturedOutput log) {
        String number = Cases.voting(clients);
        for (String member : List.of("hendra", "lestari", "made", "yohanes")) {
            Answer own = Cases.vote(clients, member, number, "OPEN_STATEMENT", "Rahasia-" + member).expect(200);
            assertThat(own.text()).doesNotContain("Rahasia-", "OPEN_STATEMENT");
        }
        clients.as("fatimah").post("/api/cases/" + number + "/votes", Map.of("finding", "Rahasia-salah")).expect(422);

        for (String who : EVERYBODY) {
            for (String answer : everythingShown(who, number)) {
                assertThat(answer).as("what " + who + " is shown").doesNotContain("Rahasia-");
            }
            assertThat(clients.as(who).get("/api/cases/" + number).text()).doesNotContain("OPEN_STATEMENT");
        }
        assertThat(log.getAll()).doesNotContain("Rahasia-");
        assertThat(kept("select coalesce(string_agg(convert_from(body, 'UTF8'), ' '), '') from journal_payload"))
            .doesNotContain("Rahasia-");
        assertThat(kept("select coalesce(string_agg(w::text, ' '), '') from work w where number = '" + number + "'"))
            .doesNotContain("Rahasia-", "OPEN_STATEMENT");

        assertThat(tablesWith("Rahasia-")).as("tables that hold a vote").containsExactly("ethics_vote");

        Cases.vote(clients, "fatimah", number, null, "Rahasia-fatimah").expect(200);
        assertThat(clients.as("made").get("/api/cases/" + number + "/votes").text()).contains("Rahasia-hendra",
                "Rahasia-fatimah", "OPEN_STATEMENT");
        assertThat(clients.as("siti").get("/api/cases/" + number).text()).doesNotContain("Rahasia-");
    }

    /**
     * Whoever turns logging up to the last detail reads statements and requests, not what
     * is in them.
     */
    @Test
    void standInNoLogLineHoweverMuchIsLogged(CapturedOutput log) {
        String number = Cases.voting(clients);
        List<String> talkative = List.of("id.amanah", "org.springframework.web", "org.springframework.jdbc",
                "org.springframework.http", "org.postgresql", "org.hibernate", "org.camunda");
        LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
        talkative.forEach(logger -> logging.setLogLevel(logger, LogLevel.TRACE));
        try {
            Cases.vote(clients, "hendra", number, "OPEN_STATEMENT", "Terdiam-hendra").expect(200);
            clients.as("made")
                .post("/api/work/" + GiftReports.work(clients, "made", number, "vote") + "/completion",
                        Map.of("outcome", "cast", "answers",
                                Map.of("finding", "VIOLATION", "sanction", "OPEN_STATEMENT", "article", "11 c",
                                        "reason", "Terdiam-made")))
                .expect(200);
        }
        finally {
            talkative.forEach(logger -> logging.setLogLevel(logger, null));
        }

        assertThat(log.getAll()).contains("insert into ethics_vote").doesNotContain("Terdiam-", "OPEN_STATEMENT");
    }

    @Test
    void canBeProvenToBeThoseThatWereCast() {
        String number = Cases.voting(clients);
        Cases.COMMITTEE.forEach(member -> Cases.vote(clients, member, number, null, "Karena itu").expect(200));

        String timeline = clients.as("hendra").get("/api/declarations/" + number + "/timeline").text();

        votes(number).forEach(vote -> assertThat(timeline).contains((String) vote.get("commitment")));
    }

    @Test
    void areCastOnceAMember() {
        String number = Cases.voting(clients);

        Cases.vote(clients, "made", number, null, "Pertama").expect(200);
        assertThat(Cases.vote(clients, "made", number, "OPEN_STATEMENT", "Kedua").status()).isEqualTo(409);
        assertThat(Cases.vote(clients, "rina", number, null, "Bukan anggota").status()).isEqualTo(404);
        assertThat(Cases.vote(clients, "wibowo", number, null, "Bukan anggota").status()).isEqualTo(409);

        assertThat(Cases.read(clients, "hendra", number).get("voting"))
            .hasToString("{of=5, cast=1, opened=false, votes=[]}");
    }

    @Test
    void areAllCountedWhenAllMembersVoteInTheSameSecond() throws Exception {
        String number = Cases.voting(clients);
        List<Callable<Integer>> all = new ArrayList<>();
        Cases.COMMITTEE
            .forEach(member -> all.add(() -> Cases.vote(clients, member, number, "CLOSED_STATEMENT", "Sama").status()));

        assertThat(atOnce(all)).containsOnly(200);

        assertThat(Cases.read(clients, "hendra", number)).containsEntry("stage", "pronounce")
            .containsEntry("result", "closed-statement");
        assertThat(votes(number)).hasSize(5);
    }

    @Test
    void areClosedByTheChairAloneOnceMoreThanHalfAreIn() {
        String number = Cases.voting(clients);
        Cases.vote(clients, "hendra", number, null, "A").expect(200);
        Cases.vote(clients, "made", number, "CLOSED_STATEMENT", "B").expect(200);

        clients.as("hendra").post("/api/cases/" + number + "/votes/closure").expect(409);
        Cases.vote(clients, "yohanes", number, null, "C").expect(200);
        clients.as("lestari").post("/api/cases/" + number + "/votes/closure").expect(403);
        clients.as("hendra").post("/api/cases/" + number + "/votes/closure").expect(200);

        assertThat(Cases.read(clients, "hendra", number)).containsEntry("result", "no-violation");
        assertThat(Cases.vote(clients, "lestari", number, null, "Terlambat").status()).isEqualTo(409);
        assertThat(clients.as("lestari").get("/api/work?queue=mine").text()).doesNotContain(number);
        clients.as("hendra").post("/api/cases/" + number + "/votes/closure").expect(409);
    }

    @Test
    void areEitherCountedOrRefusedWhenTheChairClosesAtThatMoment() throws Exception {
        String number = Cases.voting(clients);
        for (String member : List.of("hendra", "made", "yohanes")) {
            Cases.vote(clients, member, number, null, "Lebih dahulu").expect(200);
        }

        List<Integer> answers = atOnce(
                List.of(() -> clients.as("hendra").post("/api/cases/" + number + "/votes/closure").status(),
                        () -> Cases.vote(clients, "fatimah", number, "OPEN_STATEMENT", "Bersamaan").status()));

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(200, 409);
        assertThat(votes(number)).hasSize(answers.get(1) == 200 ? 4 : 3);
        assertThat(Cases.read(clients, "hendra", number)).containsEntry("stage", "pronounce");
    }

    private List<Map<String, Object>> votes(String number) {
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> votes = (List<Map<String, Object>>) clients.as("hendra")
            .get("/api/cases/" + number + "/votes")
            .json()
            .get("votes");
        return votes;
    }

    /** The tables, the engine's too, in which a word stands, as text or in bytes. */
    private List<String> tablesWith(String word) {
        String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return jdbc.queryForList("""
                with t as materialized (select tablename from pg_tables where schemaname = 'public')
                select tablename from t where has_table_privilege('public.' || quote_ident(tablename), 'select')
                order by tablename""", String.class)
            .stream()
            .filter(table -> jdbc.queryForObject(
                    "select exists (select from \"" + table
                            + "\" t where position(? in t::text) > 0 or position(? in t::text) > 0)",
                    Boolean.class, word, hex))
            .toList();
    }

    private String kept(String sql) {
        return jdbc.queryForObject(sql, String.class);
    }

    private List<String> everythingShown(String who, String number) {
        List<String> shown = new ArrayList<>();
        String declaration = "/api/declarations/" + number;
        for (String path : List.of("/api/cases/" + number, "/api/cases/" + number + "/votes", declaration,
                declaration + "/timeline", declaration + "/documents", declaration + "/versions/1/changes",
                declaration + "/evidence", "/api/work?queue=mine", "/api/work?queue=open", "/api/work?queue=overdue",
                "/api/declarations?queue=mine", "/laporan/" + number)) {
            shown.add(clients.as(who).get(path).text());
        }
        jdbc.queryForList("select id::text from work where number = ?", String.class, number)
            .forEach(id -> shown.add(clients.as(who).get("/api/work/" + id).text()));
        var pages = clients.page(who);
        shown.add(pages.get("/laporan/" + number).outerHtml());
        shown.add(pages.get("/kerja").outerHtml());
        jdbc.queryForList("select id::text from work where number = ?", String.class, number)
            .forEach(id -> shown.add(pages.get("/kerja/" + id).outerHtml()));
        return shown;
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(calls.size());
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : all.invokeAll(calls)) {
            answers.add(answer.get());
        }
        all.shutdown();
        return answers;
    }

}
