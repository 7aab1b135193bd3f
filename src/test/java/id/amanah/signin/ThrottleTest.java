package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.identity.Someone;
import id.amanah.installation.MachineTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

@AmanahTest
@DisplayName("A10: whoever tries passwords is slowed down, nobody is locked out")
class ThrottleTest {

    private final PasswordEncoder quick = new Argon2PasswordEncoder(16, 32, 1, 64, 1);

    @Autowired
    Clients clients;

    @Autowired
    Someone someone;

    @Autowired
    Rows rows;

    @Autowired
    Accounts accounts;

    @Autowired
    Throttle throttle;

    @Autowired
    KnownBrowsers browsers;

    @Autowired
    StillToDo still;

    @Autowired
    MachineTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private PasswordSignIn signIn;

    private String name;

    /** An address of its own, so that no other test has tried from there. */
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void somebodyWhoSignsIn() {
        signIn = new PasswordSignIn(accounts::byUsername, quick, PasswordSignIn.counted(throttle, browsers),
                still::after);
        name = someone.with(Role.UPG).username();
        accounts.password(name, quick.encode("right"));
    }

    @Test
    void afterFiveFailuresOnePageSaysHowLongToWait() {
        PageClient browser = clients.browser();
        for (int i = 0; i < 5; i++) {
            browser.signIn(name, "wrong");
            assertThat(browser.at()).isEqualTo("/masuk?salah");
        }

        browser.signIn(name, "wrong");

        assertThat(browser.at()).matches("/masuk\\?tunggu=[1-9]");
        assertThat(browser.get(browser.at()).select(".govuk-error-summary").text()).contains("Tunggu")
            .contains("Akun tidak dikunci");
    }

    @Test
    void theWaitDoublesAndEndsAtFiveMinutes() {
        Bucket bucket = Bucket.of("x", 5, 300);
        var now = time.now();

        assertThat(bucket.wait(4, now, now)).isZero();
        assertThat(bucket.wait(5, now, now)).hasSeconds(1);
        assertThat(bucket.wait(8, now, now)).hasSeconds(8);
        assertThat(bucket.wait(5000, now, now)).hasSeconds(300);
        assertThat(bucket.wait(5000, now.minusSeconds(3601), now)).isZero();
        assertThat(Bucket.of("account", 50, 15).wait(5000, now, now)).hasSeconds(15);
    }

    @Test
    void aWaitThatIsOverLetsTheNextTryThrough() {
        fail(name, address, 5);
        assertThat(outcome("right", address)).isEqualTo("waits");

        rows.change("update sign_in_try set last_at = last_at - interval '400 seconds' where key = ?",
                Bucket.hash("pair\n" + name + '\n' + address));

        assertThat(outcome("right", address)).isEqualTo("in");
        assertThat(jdbc.sql("select count(*) from sign_in_try where key = ?")
            .param(Bucket.hash("pair\n" + name + '\n' + address))
            .query(Integer.class)
            .single()).as("begins anew").isZero();
    }

    @Test
    void whoFailsElsewhereDoesNotKeepThePersonWaiting() {
        fail(name, address, 30);

        assertThat(outcome("wrong", address)).isEqualTo("waits");
        assertThat(outcome("right", "at the person's desk")).isEqualTo("in");
    }

    /**
     * From many places at once the account slows down, but a browser it knows does not.
     */
    @Test
    void aKnownBrowserGetsInWhileManyPlacesGuess() {
        rows.change("insert into sign_in_try (key, failures, last_at) values (?, 5000, now())",
                Bucket.hash("account\n" + name));
        rows.change("insert into known_browser (token, username, seen_at) values (?, ?, now())",
                Bucket.hash("known to " + name), name);

        assertThat(outcome("right", address)).isEqualTo("waits");
        assertThat(outcome("right", new Origin(address, "known to somebody else"))).isEqualTo("waits");
        assertThat(outcome("right", new Origin(address, "known to " + name))).isEqualTo("in");
    }

    @Test
    void aMinistryBehindOneAddressIsNotKeptOutByItsMistakes() {
        IntStream.range(0, 150).forEach(i -> fail("person-" + i + address.substring(0, 8), address, 1));

        assertThat(outcome("right", address)).isEqualTo("in");
    }

    @Test
    void whoTriesManyNamesFromOneAddressIsSlowedDown() {
        IntStream.range(0, 201).forEach(i -> tries("person-" + i + address.substring(0, 8), "wrong", address));

        assertThat(outcome("right", address)).isEqualTo("waits");
    }

    @Test
    void aNameThatNobodyHasIsSlowedDownLikeAnyOther() {
        String nobody = "nobody-" + address.substring(0, 8);
        fail(nobody, address, 5);

        assertThatThrownBy(() -> signIn.authenticate(claim(nobody, "wrong", new Origin(address, null))))
            .isInstanceOf(Waiting.class);
    }

    /** Two programs over one database know of each other's tries. */
    @Test
    void anotherNodeGoesOnCounting() {
        Throttle other = new Throttle(jdbc, time, transactions);
        PasswordSignIn there = new PasswordSignIn(accounts::byUsername, quick, PasswordSignIn.counted(other, browsers),
                still::after);
        fail(name, address, 5);

        assertThatThrownBy(() -> there.authenticate(claim(name, "right", new Origin(address, null))))
            .isInstanceOf(Waiting.class);
    }

    @Test
    void aHundredAtOnceAreCountedEachForItself() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(10);
        try {
            List<Future<String>> tries = IntStream.range(0, 100)
                .mapToObj(i -> many.submit(() -> outcome("wrong", address)))
                .toList();
            long judged = 0;
            for (Future<String> one : tries) {
                judged += one.get().equals("wrong") ? 1 : 0;
            }
            assertThat(judged).isBetween(5L, 8L);
        }
        finally {
            many.shutdownNow();
        }
    }

    @Test
    void whoSignedInIsKnownByTheBrowserAfterwards() {
        PageClient browser = clients.page(someone.with().username());

        assertThat(browser.get("/akun").select("main").text()).contains("Akun saya");
        assertThat(browsers.knows(name, null)).isFalse();
    }

    private void fail(String who, String from, int times) {
        for (int i = 0; i < times; i++) {
            tries(who, "wrong", from);
        }
    }

    private void tries(String who, String password, String from) {
        try {
            signIn.authenticate(claim(who, password, new Origin(from, null)));
        }
        catch (AuthenticationException refused) {
            assertThat(refused).isInstanceOfAny(BadCredentialsException.class, Waiting.class);
        }
    }

    private String outcome(String password, String from) {
        return outcome(password, new Origin(from, null));
    }

    private String outcome(String password, Origin from) {
        try {
            signIn.authenticate(claim(name, password, from));
            return "in";
        }
        catch (Waiting waiting) {
            return "waits";
        }
        catch (BadCredentialsException wrong) {
            return "wrong";
        }
    }

    private static UsernamePasswordAuthenticationToken claim(String username, String password, Origin from) {
        UsernamePasswordAuthenticationToken claim = UsernamePasswordAuthenticationToken.unauthenticated(username,
                password);
        claim.setDetails(from);
        return claim;
    }

}
