package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.identity.Someone;
import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Client;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class SignInToPagesTest {

    @Autowired
    Clients clients;

    @Autowired
    Accounts accounts;

    @Autowired
    Someone someone;

    @Test
    void whoeverSignsInByTheFormActsOnThePages() {
        Someone.Known known = someone.with(Role.CIVIL_SERVANT);
        PageClient browser = clients.page(known.username());

        browser.get("/who-acts");

        assertThat(browser.last().expect(200).json()).containsEntry("person", known.person().toString())
            .containsEntry("personInDatabase", known.person().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/laporan", "/laporan/baru/gift-report", "/kerja", "/gangguan", "/who-acts",
            "/actuator", "/actuator/env", "/nothing-of-the-kind", "/v3/api-docs/swagger-config" })
    void nobodyIsLedToSignInWhateverTheyOpen(String path) {
        Answer answer = clients.nobody().get(path).expect(302);

        assertThat(answer.header("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/masuk"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/masuk", "/look/amanah.css", "/actuator/health", "/v3/api-docs" })
    void onlyTheseAreOpen(String path) {
        clients.nobody().get(path).expect(200);
    }

    @Test
    void aPasswordOfTheApiOpensNoPage() {
        Client client = clients.as(someone.with().username());

        client.get("/who-acts").expect(302);
    }

    @Test
    void signingInLeadsBackToWhereOneWanted() {
        Someone.Known known = someone.with();
        PageClient browser = clients.browser();

        var form = browser.get("/who-acts");
        browser.submit(form, "#sign-in", Map.of("username", known.username(), "password", "amanah"));

        assertThat(browser.at()).startsWith("/who-acts");
        browser.last().expect(200);
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSamePage() {
        Someone.Known known = someone.with();

        String wrong = problem(known.username());

        assertThat(wrong).contains("Nama pengguna atau kata sandi salah");
        assertThat(problem("tidak-ada")).isEqualTo(wrong);
    }

    private String problem(String username) {
        PageClient browser = clients.browser();
        browser.signIn(username, "salah");
        assertThat(browser.at()).isEqualTo("/masuk?salah");
        return browser.get("/masuk?salah").select(".govuk-error-summary").text();
    }

    @Test
    void signingInChangesTheSessionSoThatNobodyCanPlantOne() {
        PageClient browser = clients.browser();
        browser.get("/masuk");
        String before = browser.session();

        browser.signIn(someone.with().username(), "amanah");

        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void aFormWithoutThePagesTokenIsRefused() {
        PageClient browser = clients.page(someone.with().username());

        assertThat(browser.post("/who-acts", Map.of("a", "b")).status()).isEqualTo(403);
        assertThat(browser.post("/keluar", Map.of()).status()).isEqualTo(403);
        browser.get("/who-acts");
        browser.last().expect(200);
    }

    @Test
    void aFormSentAfterTheSessionRanOutIsNotDoneButLeadsBackToItsPage() {
        Someone.Known known = someone.with();
        PageClient browser = clients.page(known.username());
        browser.get("/who-acts?page=1");
        browser.loseSession();

        Answer answer = browser.post("/who-acts", Map.of("a", "b"));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/masuk?habis"));
        browser.submit(browser.get("/masuk?habis"), "#sign-in",
                Map.of("username", known.username(), "password", "amanah"));
        assertThat(browser.at()).isEqualTo("/who-acts?page=1");
    }

    @Test
    void aFormWithAFileCarriesThePagesTokenToo() {
        Someone.Known known = someone.with();
        PageClient browser = clients.page(known.username());
        Document form = Jsoup.parse("""
                <form id="file" method="post" action="/who-acts" enctype="multipart/form-data">
                <input type="hidden" name="_csrf" value="%s"><input type="file" name="file"></form>"""
            .formatted(browser.get("/masuk-lagi").select("[name=_csrf]").val()));

        browser.upload(form, "#file", "file", "a.pdf", "application/pdf", new byte[100]);
        assertThat(browser.last().expect(200).json()).containsEntry("person", known.person().toString());

        browser.upload(form, "#file", "file", "a.pdf", "application/pdf", new byte[20 * 1024 * 1024]);
        browser.last().expect(413);
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextClick() {
        Someone.Known known = someone.with(Role.UPG);
        PageClient browser = clients.page(known.username());

        accounts.take(known.person(), Role.UPG);

        browser.get("/who-acts");
        assertThat(browser.last().expect(200).json().get("roles")).asList().isEmpty();
    }

    @Test
    void anAccountClosedIsSignedOutAtTheNextClick() {
        Someone.Known known = someone.with(Role.UPG);
        PageClient browser = clients.page(known.username());

        accounts.close(known.username());
        browser.get("/who-acts");

        assertThat(browser.at()).startsWith("/masuk");
    }

    @Test
    void whoeverSignsOutIsOut() {
        PageClient browser = clients.page(someone.with().username());

        browser.signOut();
        browser.get("/who-acts");

        assertThat(browser.at()).startsWith("/masuk");
    }

    @Test
    void anAccountWithoutAStaffRecordIsToldWhomToAskOnEveryPage() {
        PageClient browser = clients.page(someone.with(Role.CIVIL_SERVANT, Role.UPG).username());

        for (String path : List.of("/", "/kerja")) {
            String page = browser.get(path).select("main").text();

            assertThat(browser.last().status()).as(path).isEqualTo(403);
            assertThat(page).contains("belum terhubung dengan data pegawai");
        }
        for (String path : List.of("/laporan", "/contoh", "/lapor")) {
            browser.get(path);

            assertThat(browser.last().status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void pagesForbidForeignScriptsAndFrames() {
        Answer answer = clients.nobody().get("/masuk");

        assertThat(answer.header("Content-Security-Policy"))
            .hasValue("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self' " + TestProvider.here().issuer()
                    + "; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.header("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.header("Permissions-Policy")).isPresent();
        assertThat(answer.header("Set-Cookie"))
            .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

}
