package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.amanah.Answer;
import id.amanah.Client;
import id.amanah.kill.Program;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The real program beside a real Keycloak; {@code mvn -Pkeycloak verify}. */
@Tag("keycloak")
@DisplayName("With a real Keycloak")
@ExtendWith(Chromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTest {

    @TempDir
    static Path folder;

    private Keycloak keycloak;

    private Program amanah;

    private int port;

    private String shortLived;

    @BeforeAll
    void bothRun() throws Exception {
        port = Program.freePort();
        keycloak = Keycloak.start(port);
        shortLived = keycloak.token("amanah", "short-lived");
        amanah = Program
            .launch(folder.resolve("data"), port, Instant.parse("2026-02-02T02:00:00Z"), keycloak.settings())
            .awaitReady();
    }

    @AfterAll
    void bothStop() throws Exception {
        if (amanah != null) {
            amanah.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Test
    void somebodySignsInActsWithTheRolesOfTheProviderAndSignsOutThere(Browser browser) {
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            signIn(page, "budi");
            assertThat(page.url()).isEqualTo(base() + "/akun");
            assertThat(page.locator("main").innerText()).contains("budi");
            assertThat(page.locator("#menu a[href='/kerja']").count()).as("work of a superior").isEqualTo(1);

            page.locator("#sign-out").click();
            page.waitForURL("**/masuk*");
            page.navigate(base() + "/masuk/lewat/sso");
            assertThat(page.locator("#username").count()).as("Keycloak asks again").isEqualTo(1);
            assertThat(page.url()).startsWith(keycloak.issuer("amanah"));
        }
        Answer me = Client.at(port, "budi").get("/api/me").expect(200);
        assertThat(me.json().get("roles")).asList().containsExactlyInAnyOrder("civil_servant", "superior");
    }

    @Test
    void somebodyWhoseNipNobodyHasIsToldSo(Browser browser) {
        try (BrowserContext context = context(browser)) {
            Page page = context.newPage();
            signIn(page, "asing");
            assertThat(page.url()).isEqualTo(base() + "/masuk?asing");
            assertThat(page.locator(".govuk-error-summary").innerText()).contains("NIP");
        }
    }

    @Test
    void aTokenIsTakenForItsPersonAlone() throws Exception {
        Answer me = calls(keycloak.token("amanah", "amanah-caller")).expect(200);

        assertThat(me.json()).containsEntry("username", "budi");
        assertThat(me.json().get("roles")).asList().containsExactlyInAnyOrder("civil_servant", "superior");
    }

    @Test
    void aTokenOfAnotherAudienceIsRefused() throws Exception {
        calls(keycloak.token("amanah", "another-program")).expect(401);
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() throws Exception {
        calls(keycloak.token("elsewhere", "amanah-caller")).expect(401);
    }

    @Test
    void aTokenThatNobodyOrAnotherKeySignedIsRefused() throws Exception {
        SignedJWT right = SignedJWT.parse(keycloak.token("amanah", "amanah-caller"));
        SignedJWT forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(right.getHeader().getKeyID()).build(),
                right.getJWTClaimsSet());
        forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));

        calls(right.serialize()).expect(200);
        calls(new PlainJWT(right.getJWTClaimsSet()).serialize()).expect(401);
        calls(forged.serialize()).expect(401);
    }

    /** It lasts a second; half a minute is allowed for clocks that differ. */
    @Test
    void aTokenThatHasRunOutIsRefused() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        int status = calls(shortLived).status();
        for (int second = 0; second < 40 && status == 200; second++) {
            never.await(1, TimeUnit.SECONDS);
            status = calls(shortLived).status();
        }
        assertThat(status).isEqualTo(401);
    }

    private Answer calls(String token) {
        return Client.bearing(port, token).get("/api/me");
    }

    private void signIn(Page page, String username) {
        page.navigate(base() + "/akun");
        page.locator("#provider").click();
        page.locator("#username").fill(username);
        page.locator("#password").fill("rahasia-" + username);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(base()));
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static BrowserContext context(Browser browser) {
        BrowserContext context = browser
            .newContext(new Browser.NewContextOptions().setLocale("id").setViewportSize(1280, 768));
        context.setDefaultTimeout(60_000);
        return context;
    }

}
