package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.identity.Someone;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("One's own password")
class OwnPasswordTest {

    private static final String FRESH = "kuda jembatan ungu 7";

    @Autowired
    Clients clients;

    @Autowired
    Someone someone;

    @Test
    void isChangedWhichSignsOutEverywhereElse() {
        String name = someone.with().username();
        PageClient elsewhere = clients.page(name);
        PageClient browser = clients.page(name);
        String session = browser.session();

        change(browser, "amanah", FRESH, FRESH);

        assertThat(browser.at()).isEqualTo("/akun?tersimpan");
        assertThat(browser.session()).isNotEqualTo(session);
        elsewhere.get("/who-acts");
        assertThat(elsewhere.at()).startsWith("/masuk");
        assertThat(clients.browser().signIn(name, "amanah").at()).isEqualTo("/masuk?salah");
        clients.as(name, FRESH).get("/api/who-acts").expect(200);
        clients.as(name, "amanah").get("/api/who-acts").expect(401);
    }

    @ParameterizedTest
    @CsvSource({ "salah, kuda jembatan ungu 7, kuda jembatan ungu 7, Kata sandi sekarang salah",
            "amanah, kuda jembatan ungu 7, kuda jembatan ungu 8, tidak sama", "amanah, pendek, pendek, kurang dari 12",
            "amanah, aaaaaaaaaaaaaa, aaaaaaaaaaaaaa, mudah ditebak",
            "amanah, katasandi1234, katasandi1234, mudah ditebak", "amanah, amanah, amanah, sama dengan yang lama" })
    void isNotChangedIfSomethingIsWrong(String current, String fresh, String again, String said) {
        String name = someone.with().username();
        PageClient browser = clients.page(name);

        Document page = change(browser, current, fresh, again);

        assertThat(browser.last().status()).isEqualTo(422);
        assertThat(page.select(".govuk-error-summary").text()).contains(said);
        assertThat(page.outerHtml()).doesNotContain(fresh.equals("amanah") ? "value=\"amanah\"" : fresh);
        clients.as(name).get("/api/who-acts").expect(200);
    }

    @Test
    void isNotGuessedByWhoFoundAnOpenSession() {
        PageClient browser = clients.page(someone.with().username());
        for (int i = 0; i < 5; i++) {
            change(browser, "salah" + i, FRESH, FRESH);
        }

        Document page = change(browser, "amanah", FRESH, FRESH);

        assertThat(browser.last().status()).isEqualTo(429);
        assertThat(page.select(".govuk-error-summary").text()).contains("Tunggu");
    }

    private static Document change(PageClient browser, String current, String fresh, String again) {
        return browser.submit(browser.get("/akun/kata-sandi"), "#change",
                Map.of("_current", current, "_fresh", fresh, "_again", again));
    }

}
