package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.identity.Account;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.identity.Someone;
import id.amanah.installation.MachineTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@AmanahTest
@DisplayName("The second factor")
class SecondFactorTest {

    @Autowired
    Clients clients;

    @Autowired
    Someone someone;

    @Autowired
    Rows rows;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    OneTimeCodes codes;

    @Autowired
    MachineTime time;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isSetUpWithACodeOfTheKeyThatThePageShows() {
        String name = someone.with(Role.UPG).username();
        PageClient browser = clients.page(name);

        Document page = browser.get("/akun/faktor-kedua");
        assertThat(page.select("svg.amanah-qr path").attr("d")).hasSizeGreaterThan(1000);
        assertThat(page.select("#key").text().replace(" ", "")).isEqualTo(Base32.of(secret(name)));
        Document wrong = browser.submit(page, "#set-up", Map.of("_code", "000000"));
        assertThat(browser.last().status()).isEqualTo(422);
        assertThat(wrong.select("#key").text()).isEqualTo(page.select("#key").text());
        Document done = browser.submit(page, "#set-up", Map.of("_code", code(name, 0)));

        assertThat(done.select("#codes li")).hasSize(10);
        assertThat(factors.standing(name).secondFactor()).isTrue();
    }

    @Test
    void isAskedForBeforeAnyPageIsShown() {
        String name = withSecondFactor();
        PageClient browser = clients.browser();
        browser.get("/who-acts?page=1");
        browser.signIn(name, "amanah");
        assertThat(browser.at()).isEqualTo("/masuk/kode");

        browser.get("/laporan");
        assertThat(browser.at()).isEqualTo("/masuk/kode");
        browser.get("/akun/kata-sandi");
        assertThat(browser.at()).isEqualTo("/masuk/kode");

        Document wrong = browser.submit(browser.get("/masuk/kode"), "#second-factor", Map.of("_code", "123"));
        assertThat(wrong.select(".govuk-error-summary").text()).contains("Kode salah");
        String session = browser.session();
        browser.submit(wrong, "#second-factor", Map.of("_code", code(name, 1)));
        assertThat(browser.at()).isEqualTo("/akun/kata-sandi");
        assertThat(browser.session()).isNotEqualTo(session);
    }

    @Test
    void isNotGivenByACodeThatWasUsedBefore() {
        String name = withSecondFactor();
        String code = code(name, 1);

        assertThat(factors.accepts(name, code)).isTrue();
        assertThat(factors.accepts(name, code)).isFalse();
        assertThat(factors.accepts(name, code(name, 0))).as("one older than the last").isFalse();
    }

    @Test
    void isGivenByEachRecoveryCodeOnce() {
        String name = withSecondFactor();
        List<String> recovery = factors.newRecoveryCodes(name);

        assertThat(factors.accepts(name, recovery.get(3).toLowerCase())).isTrue();
        assertThat(factors.accepts(name, recovery.get(3))).isFalse();
        assertThat(factors.standing(name).recoveryCodes()).isEqualTo(9);
        assertThat(jdbc.sql("select count(*) from recovery_code where encode(hash, 'escape') like ?")
            .param("%" + recovery.get(0) + "%")
            .query(Integer.class)
            .single()).isZero();
    }

    @Test
    void isNotGuessedSinceWrongCodesAreSlowedDown() {
        String name = withSecondFactor();
        PageClient browser = clients.page(name);
        Document page = browser.get("/masuk/kode");
        for (int i = 0; i < 5; i++) {
            browser.submit(page, "#second-factor", Map.of("_code", "00000" + i));
        }

        Document slowed = browser.submit(page, "#second-factor", Map.of("_code", code(name, 1)));

        assertThat(browser.last().status()).isEqualTo(429);
        assertThat(slowed.select(".govuk-error-summary").text()).contains("Tunggu").contains("detik");
    }

    @Test
    void isOwedByRolesThatDecideOutsideTheDemoAloneUnlessConfigured() {
        SignInSettings standard = settings(null);
        SignInSettings some = settings(List.of("upg", "coi-manager"));

        assertThat(standard.secondFactorFor(false)).contains(Role.UPG, Role.ADMINISTRATOR, Role.SUPERIOR)
            .doesNotContain(Role.CIVIL_SERVANT);
        assertThat(standard.secondFactorFor(true)).isEmpty();
        assertThat(some.secondFactorFor(true)).containsExactlyInAnyOrder(Role.UPG, Role.COI_MANAGER);
        assertThat(settings(List.of("none")).secondFactorFor(false)).isEmpty();
    }

    @Test
    void isTheFirstThingToDoForWhoOwesIt() {
        StillToDo owing = new StillToDo(factors, time, settings(List.of("upg")), new MockEnvironment());
        Account officer = accounts.byUsername(someone.with(Role.UPG).username()).orElseThrow();
        Account other = accounts.byUsername(someone.with(Role.CIVIL_SERVANT).username()).orElseThrow();

        assertThat(owing.after(officer).still()).isEqualTo(Set.of(SignedIn.Still.SET_UP));
        assertThat(owing.after(other).still()).isEmpty();
        assertThat(FirstThings.pageOf(SignedIn.Still.SET_UP)).isEqualTo("/akun/faktor-kedua");
    }

    @Test
    void isGivenUpWithACode() {
        String name = withSecondFactor();
        PageClient browser = clients.page(name);
        browser.submit(browser.get("/masuk/kode"), "#second-factor", Map.of("_code", code(name, 1)));

        rows.change("update sign_in set last_step = null where username = ?", name);
        browser.submit(browser.get("/akun/faktor-kedua"), "#remove", Map.of("_code", code(name, 0)));

        assertThat(browser.at()).isEqualTo("/akun?tersimpan");
        assertThat(factors.standing(name).secondFactor()).isFalse();
    }

    private static SignInSettings settings(List<String> roles) {
        return new SignInSettings(Duration.ofMinutes(30), Duration.ofHours(12), 20, roles, true, null);
    }

    private String withSecondFactor() {
        String name = someone.with(Role.UPG).username();
        factors.offered(name);
        assertThat(factors.confirm(name, code(name, 0))).isPresent();
        return name;
    }

    /** The code of now, or of so many half minutes later. */
    private String code(String username, int later) {
        return codes.at(secret(username), Math.floorDiv(time.now().getEpochSecond(), 30) + later);
    }

    private byte[] secret(String username) {
        return jdbc.sql("select secret from sign_in where username = ?")
            .param(username)
            .query((r, n) -> r.getBytes(1))
            .single();
    }

}
