package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.identity.Someone;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanahTest
@DisplayName("An administrator")
class PeoplesAccountsTest {

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
    JdbcClient jdbc;

    @Test
    void findsAnAccountByNameOrNip() {
        PageClient admin = clients.page("admin");
        String nip = (String) clients.as("siti").get("/api/me").json().get("nip");

        for (String search : new String[] { "sit", nip,
                (String) clients.as("siti").get("/api/me").json().get("name") }) {
            Document page = admin.submit(admin.get("/pengguna"), "#search", Map.of("cari", search));

            assertThat(page.select("tbody").text()).as(search).contains("siti");
        }
        assertThat(admin.get("/pengguna?cari=%25").select("tbody tr")).isEmpty();
    }

    /** Who looks after the agency of these tests. */
    private PageClient administrator() {
        return clients.page(someone.with(Role.ADMINISTRATOR).username());
    }

    @Test
    void locksAndOpensAnAccountWhichIsInTheJournal() {
        Someone.Known known = someone.with();
        PageClient person = clients.page(known.username());
        PageClient admin = administrator();

        admin.submit(admin.get("/pengguna/" + known.username()), "#lock", Map.of());
        person.get("/who-acts");
        assertThat(person.at()).startsWith("/masuk");
        assertThat(clients.browser().signIn(known.username(), "amanah").at()).isEqualTo("/masuk?salah");
        admin.submit(admin.get("/pengguna/" + known.username()), "#unlock", Map.of());

        clients.page(known.username()).get("/who-acts");
        assertThat(journal(known)).containsExactly("account.locked.v1", "account.unlocked.v1");
    }

    @Test
    void givesAFirstPasswordThatIsChangedBeforeAnythingElse() {
        Someone.Known known = someone.with(Role.UPG);
        PageClient admin = administrator();

        Document told = admin.submit(admin.get("/pengguna/" + known.username()), "#reset", Map.of());
        String given = told.select("#given").text();
        PageClient person = clients.browser();
        person.get("/who-acts");
        person.signIn(known.username(), given);
        assertThat(person.at()).isEqualTo("/akun/kata-sandi");
        person.get("/laporan");
        assertThat(person.at()).isEqualTo("/akun/kata-sandi");
        person.submit(person.get("/akun/kata-sandi"), "#change",
                Map.of("_current", given, "_fresh", "meja hujan biru 9", "_again", "meja hujan biru 9"));

        assertThat(person.at()).isEqualTo("/laporan");
        assertThat(admin.get("/pengguna/" + known.username()).text()).doesNotContain(given);
        assertThat(journal(known)).containsExactly("account.password-reset.v1", "account.password-changed.v1");
    }

    @Test
    void takesALostSecondFactorAway() {
        Someone.Known known = someone.with();
        factors.offered(known.username());
        rows.change("update sign_in set since = now() where username = ?", known.username());
        PageClient admin = administrator();

        admin.submit(admin.get("/pengguna/" + known.username()), "#remove", Map.of());

        assertThat(factors.standing(known.username()).secondFactor()).isFalse();
        assertThat(clients.page(known.username()).at()).isEqualTo("/");
    }

    @Test
    void doesNothingToTheirOwnAccount() {
        PageClient admin = clients.page("admin");

        Document page = admin.submit(admin.get("/pengguna/admin"), "#lock", Map.of());

        assertThat(admin.last().status()).isEqualTo(403);
        assertThat(page.text()).contains("administrator lain");
        assertThat(accounts.actor("admin")).isPresent();
    }

    @Test
    void isTheOnlyOneWhoSeesAccounts() {
        for (String name : new String[] { "siti", "ratna", "nugroho", "maya" }) {
            PageClient other = clients.page(name);

            other.get("/pengguna");
            assertThat(other.last().status()).as(name).isEqualTo(403);
            other.get("/pengguna/siti");
            assertThat(other.last().status()).as(name).isEqualTo(403);
        }
    }

    private List<String> journal(Someone.Known known) {
        return jdbc.sql("select type from journal_event where stream = ? order by stream_seq")
            .param(known.person().value())
            .query(String.class)
            .list();
    }

}
