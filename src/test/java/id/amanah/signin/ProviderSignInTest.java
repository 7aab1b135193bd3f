package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@AmanahTest
@DisplayName("Somebody who comes through the identity provider")
class ProviderSignInTest {

    private final TestProvider provider = TestProvider.here();

    @Autowired
    Clients clients;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void isWhoTheirNipSays() {
        provider.knows(Map.of("nip", nip("budi")));

        PageClient browser = through(clients.browser());

        assertThat(browser.get("/akun").select("main").text()).contains("budi");
    }

    @Test
    void getsToThePageTheyWanted() {
        provider.knows(Map.of("nip", nip("budi")));
        PageClient browser = clients.browser();
        Document form = browser.get("/who-acts");

        browser.get(form.select("#provider").attr("href"));

        assertThat(browser.at()).isEqualTo("/who-acts");
        browser.last().expect(200);
    }

    @Test
    void getsAnotherSessionThanTheOneBefore() {
        provider.knows(Map.of("nip", nip("budi")));
        PageClient browser = clients.browser();
        browser.get("/masuk");
        String before = browser.session();

        through(browser);

        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void isToldPlainlyWhenNobodyHasTheirNip() {
        provider.knows(Map.of("nip", "199001012015011999"));

        Document page = clients.browser().get("/masuk/lewat/sso");

        assertThat(page.select("main").text()).contains("tidak ada data pegawai dengan NIP Anda");
    }

    @Test
    void isToldTheSameWithoutANip() {
        provider.knows(Map.of("other", "claim"));

        Document page = clients.browser().get("/masuk/lewat/sso");

        assertThat(page.select("main").text()).contains("tidak ada data pegawai dengan NIP Anda");
    }

    @Test
    void isNotLetInByACodeThatTheyDidNotAskFor() {
        PageClient browser = clients.browser();

        browser.get("/masuk/kembali/sso?code=stolen&state=made-up");

        assertThat(browser.at()).isEqualTo("/masuk?penyedia");
        browser.get("/who-acts");
        assertThat(browser.at()).startsWith("/masuk");
    }

    @Test
    void isSignedOutThereAsWell() {
        provider.knows(Map.of("nip", nip("budi")));
        PageClient browser = through(clients.browser());

        browser.signOut();

        assertThat(provider.ended()).containsEntry("client_id", "amanah-pages")
            .hasEntrySatisfying("id_token_hint", hint -> assertThat(hint).startsWith("eyJ"))
            .hasEntrySatisfying("post_logout_redirect_uri", back -> assertThat(back).endsWith("/masuk"));
        browser.get("/who-acts");
        assertThat(browser.at()).startsWith("/masuk");
    }

    @Test
    void holdsTheRolesThatTheProviderGivesWhereItGivesThem() {
        Person tono = organisation.byNip(nip("tono")).orElseThrow();
        PersonOfClaims giving = people(Map.of("amanah-upg", Role.UPG, "pegawai", Role.CIVIL_SERVANT));

        String username = giving.username(claims(tono, "amanah-upg", "pegawai", "something-else"));
        assertThat(roles(username)).containsExactlyInAnyOrder(Role.UPG, Role.CIVIL_SERVANT);

        giving.username(claims(tono, "pegawai"));
        assertThat(roles(username)).containsExactly(Role.CIVIL_SERVANT);
    }

    @Test
    void rolesHaveTheirOwnNamesWhereNoneAreMapped() {
        PersonOfClaims giving = people(Map.of());

        assertThat(giving.rolesIn(Map.of("realm_access", Map.of("roles", List.of("coi-manager", "UPG", "no-role")))))
            .containsExactlyInAnyOrder(Role.COI_MANAGER, Role.UPG);
        assertThat(giving.rolesIn(Map.of("realm_access", "nonsense"))).isEmpty();
    }

    private PersonOfClaims people(Map<String, Role> names) {
        ProviderSettings settings = new ProviderSettings("SSO", "http://issuer", "http://issuer/keys", null, null, null,
                null, null, "amanah-api", "nip", "provider", "realm_access.roles", names);
        SignInSettings all = new SignInSettings(Duration.ofMinutes(30), Duration.ofHours(12), 20, null, true, settings);
        return new PersonOfClaims(organisation, accounts, all, clock, transactions);
    }

    private static Map<String, Object> claims(Person person, String... roles) {
        return Map.of("nip", person.nip(), "realm_access", Map.of("roles", List.of(roles)));
    }

    private Set<Role> roles(String username) {
        return accounts.actor(username).orElseThrow().roles();
    }

    private PageClient through(PageClient browser) {
        browser.get("/masuk/lewat/sso");
        assertThat(browser.at()).isEqualTo("/");
        return browser;
    }

    private String nip(String username) {
        Answer me = clients.as(username).get("/api/me").expect(200);
        return (String) me.json().get("nip");
    }

}
