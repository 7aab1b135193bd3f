package id.amanah.signin;

import id.amanah.identity.Account;
import id.amanah.identity.Accounts;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What somebody changes about their own account (<i>akun saya</i>). The password, or a
 * code, is asked for again first, slowed down like a sign-in; each change is in the
 * journal.
 */
@Component
public class OwnAccount {

    private final Accounts accounts;

    private final PasswordEncoder passwords;

    private final SecondFactors factors;

    private final Sessions sessions;

    private final KnownBrowsers browsers;

    private final Throttle throttle;

    private final Arrivals arrivals;

    private final Journal journal;

    private final StillToDo still;

    private final TransactionTemplate transaction;

    OwnAccount(Accounts accounts, PasswordEncoder passwords, SecondFactors factors, Sessions sessions,
            KnownBrowsers browsers, Throttle throttle, Arrivals arrivals, Journal journal, StillToDo still,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.factors = factors;
        this.sessions = sessions;
        this.browsers = browsers;
        this.throttle = throttle;
        this.arrivals = arrivals;
        this.journal = journal;
        this.still = still;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Who has signed in, whatever is still to do. */
    public static Optional<SignedIn> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who ? Optional.of(who)
                : Optional.empty();
    }

    /** The page that somebody wanted before all of this, once. */
    public String pageToGoBackTo(HttpServletRequest request) {
        return PageToGoBackTo.take(request);
    }

    /** Whether the account has a password of Amanah's own. */
    public boolean hasPassword(String username) {
        return accounts.byUsername(username).map(Account::hasPassword).orElse(false);
    }

    /** Whether one of the roles of the actor calls for a second factor. */
    public boolean owesSecondFactor() {
        return still.owes(Identity.actor().roles());
    }

    /**
     * Changes the password, and signs out everywhere else.
     * @return the key of what is wrong; empty if it was changed
     */
    public Optional<String> changePassword(SignedIn who, String current, String fresh, HttpServletRequest request,
            HttpServletResponse response) {
        if (!isPassword(who.getName(), current)) {
            return Optional.of("signin.password.wrong");
        }
        Optional<String> problem = current.equals(fresh) ? Optional.of("signin.password.same")
                : NewPassword.problem(who.getName(), fresh);
        if (problem.isPresent()) {
            return problem;
        }
        String hash = passwords.encode(fresh);
        transaction.executeWithoutResult(begun -> {
            accounts.password(who.getName(), hash);
            factors.mustChange(who.getName(), false);
            sessions.endOthers(who.getName(), request);
            browsers.forget(who.getName());
            note("account.password-changed.v1");
        });
        browsers.remember(who.getName(), request, response);
        arrivals.become(who.without(SignedIn.Still.PASSWORD), request, response);
        return Optional.empty();
    }

    /**
     * @throws Waiting if it was tried too often
     */
    private boolean isPassword(String username, String typed) {
        List<Bucket> own = List.of(Bucket.of("again\n" + username, 5, 300));
        throttle.count(own);
        boolean right = accounts.byUsername(username)
            .filter(Account::hasPassword)
            .map(a -> passwords.matches(typed, a.password()))
            .orElse(false);
        if (right) {
            throttle.right(own, List.of());
        }
        return right;
    }

    /**
     * Gives the code of the second factor, after the password.
     * @return whether it was right
     * @throws Waiting if it was tried too often
     */
    public boolean giveCode(SignedIn who, String typed, HttpServletRequest request, HttpServletResponse response) {
        if (!isCode(who.getName(), typed)) {
            return false;
        }
        arrivals.become(who.without(SignedIn.Still.CODE), request, response);
        return true;
    }

    private boolean isCode(String username, String typed) {
        List<Bucket> own = List.of(Bucket.of("code\n" + username, 5, 300));
        throttle.count(own);
        boolean right = factors.accepts(username, typed);
        if (right) {
            throttle.right(own, List.of());
        }
        return right;
    }

    /** What a phone reads to share the secret, made now if none is offered yet. */
    public Offer offer(SignedIn who) {
        byte[] secret = factors.offered(who.getName());
        String uri = "otpauth://totp/Amanah:" + who.getName() + "?secret=" + Base32.of(secret) + "&issuer=Amanah";
        return new Offer(QrPicture.of(uri), Base32.grouped(secret).replace('-', ' '), uri);
    }

    /**
     * A secret that waits to be confirmed.
     *
     * @param key to be typed where nothing can be scanned
     * @param uri opens the authenticator on the phone itself
     */
    public record Offer(QrPicture picture, String key, String uri) {
    }

    /**
     * Sets the second factor up.
     * @return the recovery codes, shown this once; empty if the code was not right
     */
    public Optional<List<String>> setUp(SignedIn who, String code, HttpServletRequest request,
            HttpServletResponse response) {
        throttle.count(List.of(Bucket.of("code\n" + who.getName(), 20, 60)));
        Optional<List<String>> recovery = transaction.execute(begun -> {
            Optional<List<String>> codes = factors.confirm(who.getName(), code);
            codes.ifPresent(given -> note("account.second-factor-set-up.v1"));
            return codes;
        });
        if (recovery.isPresent()) {
            arrivals.become(who.without(SignedIn.Still.SET_UP), request, response);
        }
        return recovery;
    }

    /** New recovery codes for who gives a code; empty if it was not right. */
    public Optional<List<String>> renewRecoveryCodes(SignedIn who, String code) {
        if (!isCode(who.getName(), code)) {
            return Optional.empty();
        }
        return Optional.of(transaction.execute(begun -> {
            note("account.recovery-codes-renewed.v1");
            return factors.newRecoveryCodes(who.getName());
        }));
    }

    /**
     * Gives the second factor up, where no role calls for it.
     * @return whether the code was right
     */
    public boolean giveUp(SignedIn who, String code) {
        if (owesSecondFactor() || !isCode(who.getName(), code)) {
            return false;
        }
        transaction.executeWithoutResult(begun -> {
            factors.remove(who.getName());
            note("account.second-factor-removed.v1");
        });
        return true;
    }

    /** Signs out everywhere, here as well; every browser is a stranger again. */
    public void signOutEverywhere(SignedIn who) {
        transaction.executeWithoutResult(begun -> {
            sessions.endAll(who.getName());
            browsers.forget(who.getName());
            note("account.signed-out.v1");
        });
    }

    private void note(String type) {
        journal.record(Entry.of(type, Identity.actor().person()));
    }

}
