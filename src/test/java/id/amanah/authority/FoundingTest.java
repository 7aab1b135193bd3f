package id.amanah.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.installation.TestClock;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first administrators come in by the code from the console. Here the agency is there
 * already and all administrators are away, so that the second one is asked for; the first
 * one of an empty database is tried by hand and told in the guide.
 */
@AmanahTest
class FoundingTest {

    private static final String ADMINISTRATORS = """
            update account set enabled = %s where username in (select a.username from account a
            join role_grant g using (person) where g.role = 'ADMINISTRATOR' and a.username not like 'pertama%%')""";

    @Autowired
    Clients clients;

    @Autowired
    FoundingCode code;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    /** Connections commit nothing by themselves. */
    private void write(String sql) {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> jdbc.sql(sql).update());
    }

    @BeforeEach
    void nobodyAdministers() {
        write(ADMINISTRATORS.formatted("false"));
        write("delete from founding");
    }

    @AfterEach
    void theyAreBack() {
        write(ADMINISTRATORS.formatted("true"));
        write("update account set enabled = false where username like 'pertama%'");
        write("delete from founding");
    }

    @Test
    void withoutACodeThereIsNoSuchPage() {
        PageClient somebody = clients.browser();

        somebody.get("/pertama");

        assertThat(somebody.last().status()).isEqualTo(404);
    }

    @Test
    void twoComeInByTheCodeAndThenNobodyEver() {
        String told = code.fresh().orElseThrow();
        assertThat(told).matches("([A-Z2-9]{4}-){7}[A-Z2-9]{4}");
        assertThat(jdbc.sql("select encode(hash, 'escape') from founding").query(String.class).single())
            .doesNotContain(told.substring(0, 4));

        PageClient one = found("pertama.satu", told.toLowerCase());

        assertThat(one.at()).startsWith("/masuk");
        assertThat(clients.as("pertama.satu", "kuda baterai staples").get("/api/me").status()).isEqualTo(200);
        assertThat(code.isOpen()).isFalse();
        PageClient another = clients.browser();
        another.get("/pertama");
        assertThat(another.last().status()).isEqualTo(404);
        assertThat(code.fresh()).isEmpty();
        assertThat(jdbc
            .sql("select type from journal_event where stream = (select person from account where username = ?)")
            .param("pertama.satu")
            .query(String.class)
            .list()).contains("administrator.founded.v1");
    }

    @Test
    void aNewStartVoidsTheCodeBeforeAndADayVoidsAny() {
        String before = code.fresh().orElseThrow();
        String told = code.fresh().orElseThrow();
        assertThat(refused("pertama.dua", before)).contains("Kode salah atau tidak berlaku lagi");
        clock.set("2026-02-03T03:00:00Z");

        PageClient late = clients.browser();
        late.get("/pertama");

        assertThat(late.last().status()).isEqualTo(404);
        assertThat(told).isNotEqualTo(before);
    }

    @Test
    void a10WhoGuessesIsMadeToWait() {
        code.fresh();
        clock.set("2026-02-02T08:00:00Z");
        for (int at = 0; at < 20; at++) {
            assertThat(refused("pertama.tiga", "AAAA-" + at)).contains("Kode salah");
        }

        assertThat(refused("pertama.tiga", "AAAA")).contains("Terlalu banyak kode");
        clock.set("2026-02-02T09:30:00Z");
        assertThat(refused("pertama.tiga", "AAAA")).contains("Kode salah");
    }

    @Test
    void whatIsMissingStandsBesideItsFieldAndNoPasswordComesBack() {
        String told = code.fresh().orElseThrow();
        PageClient somebody = clients.browser();

        Document wrong = somebody.submit(somebody.get("/pertama"), "#founding",
                Map.of("code", told, "name", "", "username", "Huruf Besar", "password", "pendek", "again", "lain"));

        assertThat(somebody.last().status()).isEqualTo(422);
        assertThat(wrong.select(".govuk-error-message")).hasSize(4);
        assertThat(wrong.selectFirst("#f-password").hasAttr("value")).isFalse();
    }

    private PageClient found(String username, String told) {
        PageClient browser = clients.browser();
        Map<String, String> fields = new HashMap<>(Map.of("code", told, "name", "Administrator Uji", "username",
                username, "password", "kuda baterai staples", "again", "kuda baterai staples"));
        browser.submit(browser.get("/pertama"), "#founding", fields);
        return browser;
    }

    private String refused(String username, String told) {
        PageClient browser = found(username, told);
        assertThat(browser.last().status()).isIn(403, 429);
        return browser.last().text();
    }

}
