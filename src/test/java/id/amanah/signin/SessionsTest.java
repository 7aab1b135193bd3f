package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.web.Statements;
import id.amanah.identity.Accounts;
import id.amanah.identity.Someone;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@AmanahTest
@DisplayName("A session")
class SessionsTest {

    @Autowired
    Clients clients;

    @Autowired
    Someone someone;

    @Autowired
    Rows rows;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcIndexedSessionRepository sessions;

    /** A6. */
    @Test
    @DisplayName("A6: gets another id when somebody signs in, and the old one is good for nothing")
    void getsAnotherIdAtTheSignIn() {
        PageClient planted = clients.browser();
        planted.get("/masuk");
        String before = planted.session();

        planted.signIn(someone.with().username(), "amanah");

        assertThat(planted.session()).isNotEqualTo(before);
        assertThat(sessions.findById(id(before))).isNull();
        assertThat(sessions.findById(id(planted.session()))).isNotNull();
    }

    @Test
    @DisplayName("A6: is gone from the server when its person signs out")
    void isGoneFromTheServerWhenSomebodySignsOut() {
        PageClient browser = clients.page(someone.with().username());
        String id = browser.session();

        browser.submit(browser.get("/akun"), "form[action=/keluar]", Map.of());

        assertThat(sessions.findById(id(id))).isNull();
    }

    @Test
    @DisplayName("A6: makes way when there are more than twenty of one account")
    void makesWayWhenThereAreTooMany() {
        String name = someone.with().username();
        PageClient first = clients.page(name);
        rows.change("update web_session set last_access_time = last_access_time - 1000 where session_id = ?",
                id(first.session()));
        for (int i = 0; i < 19; i++) {
            clients.page(name);
        }
        first.get("/who-acts");
        assertThat(first.at()).isEqualTo("/who-acts");
        rows.change("update web_session set last_access_time = last_access_time - 100000 where session_id = ?",
                id(first.session()));

        clients.page(name);

        first.get("/who-acts");
        assertThat(first.at()).startsWith("/masuk");
    }

    @Test
    void standsInTheDatabaseSoThatARestartEndsNone() {
        PageClient browser = clients.page(someone.with().username());

        String kept = jdbc.sql("""
                select convert_from(attribute_bytes, 'UTF8') from web_session_attributes a
                join web_session s on s.primary_id = a.session_primary_id
                where s.session_id = ? and a.attribute_name = 'SPRING_SECURITY_CONTEXT'""")
            .param(id(browser.session()))
            .query(String.class)
            .single();

        assertThat(kept).startsWith("{").contains("\"signed-in\"").doesNotContain("class");
    }

    @Test
    void endsAfterHalfAnHourAtRest() {
        PageClient browser = clients.page(someone.with().username());
        browser.get("/akun");
        shift(browser, 29);
        browser.get("/akun");
        assertThat(browser.at()).isEqualTo("/akun");

        shift(browser, 31);
        browser.get("/akun");

        assertThat(browser.at()).isEqualTo("/masuk?habis");
    }

    @Test
    void endsAfterTwelveHoursHoweverBusy() {
        PageClient browser = clients.page(someone.with().username());
        browser.get("/who-acts");
        assertThat(browser.at()).isEqualTo("/who-acts");
        rows.change("""
                update web_session_attributes set attribute_bytes = convert_to(regexp_replace(
                       convert_from(attribute_bytes, 'UTF8'), '"since":"[^"]*"', '"since":"' || ? || '"'), 'UTF8')
                where attribute_name = 'SPRING_SECURITY_CONTEXT'
                  and session_primary_id = (select primary_id from web_session where session_id = ?)""",
                Instant.now().minusSeconds(12 * 3600 + 5).toString(), id(browser.session()));

        browser.get("/who-acts");

        assertThat(browser.at()).isEqualTo("/masuk?habis");
    }

    @Test
    void ofAnyoneCanBeEndedFromAnyOtherAndAllAtOnce() {
        String name = someone.with().username();
        PageClient here = clients.page(name);
        PageClient there = clients.page(name);
        PageClient elsewhere = clients.page(name);

        Document page = here.get("/akun");
        assertThat(page.select("form[action=/akun/sesi]")).hasSize(2);
        here.submit(page, "form[action=/akun/sesi]", Map.of());
        assertThat(here.get("/akun").select("form[action=/akun/sesi]")).hasSize(1);
        here.submit(here.get("/akun"), "#everywhere", Map.of());

        for (PageClient browser : new PageClient[] { here, there, elsewhere }) {
            browser.get("/who-acts");
            assertThat(browser.at()).startsWith("/masuk");
        }
    }

    @Test
    void thatCannotBeReadLeadsToTheSignInPage() {
        PageClient browser = clients.page(someone.with().username());
        rows.change("""
                update web_session_attributes set attribute_bytes = 'junk'::bytea
                where session_primary_id = (select primary_id from web_session where session_id = ?)""",
                id(browser.session()));

        browser.get("/who-acts");

        assertThat(browser.at()).startsWith("/masuk");
        browser.last().expect(200);
    }

    @Test
    void isNotAskedForByStylesNorByTheApi() {
        PageClient browser = clients.page("siti");
        browser.get("/");
        try (Statements statements = new Statements()) {
            browser.get("/look/amanah.css");
            browser.last().expect(200);
            assertThat(statements.seen()).isEmpty();
            browser.get("/api/me");
            browser.last().expect(401);
            assertThat(statements.seen()).isEmpty();
        }
    }

    @Test
    void isNotWrittenByEveryClick() {
        PageClient browser = clients.page(someone.with().username());
        browser.get("/who-acts");
        long seen = lastSeen(browser);

        browser.get("/who-acts");
        assertThat(lastSeen(browser)).isEqualTo(seen);
        shift(browser, 2);
        browser.get("/who-acts");

        assertThat(lastSeen(browser)).isGreaterThanOrEqualTo(seen);
    }

    private long lastSeen(PageClient browser) {
        return jdbc.sql("select last_access_time from web_session where session_id = ?")
            .param(id(browser.session()))
            .query(Long.class)
            .single();
    }

    /** As if it had been used last so many minutes earlier. */
    private void shift(PageClient browser, int minutes) {
        rows.change("""
                update web_session set last_access_time = last_access_time - ?, expiry_time = expiry_time - ?
                where session_id = ?""", minutes * 60_000L, minutes * 60_000L, id(browser.session()));
    }

    private static String id(String cookie) {
        return new String(Base64.getDecoder().decode(cookie));
    }

}
