package id.amanah.signin;

import id.amanah.identity.Account;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Signs in with name and password. A name that does not exist, one that is closed, one
 * without a password and a wrong password fail alike: same answer, same work, same time.
 * What is kept of a success is the name alone; roles are read anew at every request.
 */
final class PasswordSignIn implements AuthenticationProvider {

    private final Function<String, Optional<Account>> accounts;

    private final PasswordEncoder passwords;

    private final Tries tries;

    private final Function<Account, SignedIn> next;

    private volatile String nobodys;

    /**
     * @param accounts finds the open account of a name
     * @param tries what is counted and slowed down; {@link Tries#UNCOUNTED} for nothing
     * @param next who somebody is whose password was right
     */
    PasswordSignIn(Function<String, Optional<Account>> accounts, PasswordEncoder passwords, Tries tries,
            Function<Account, SignedIn> next) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.next = next;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String noPassword = nobodys();
        String name = claim.getName().strip().toLowerCase(Locale.ROOT);
        Origin origin = claim.getDetails() instanceof Origin known ? known : new Origin("unknown", null);
        Tries.Try counted = tries.begin(name, origin);
        Optional<Account> account = accounts.apply(name);
        String given = claim.getCredentials() == null ? "" : claim.getCredentials().toString();
        String kept = account.filter(Account::hasPassword).map(Account::password).orElse(noPassword);
        boolean right = passwords.matches(given, kept);
        if (account.isEmpty() || !right) {
            throw new BadCredentialsException("Name or password is wrong");
        }
        counted.right();
        return next.apply(account.get());
    }

    /**
     * A hash that no password gives, made when the first one signs in: hashing takes a
     * tenth of a second, too long for each start.
     */
    private String nobodys() {
        if (nobodys == null) {
            nobodys = passwords.encode("nobody's");
        }
        return nobodys;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    /** Counts tries. */
    interface Tries {

        /** For the demo's API, whose passwords everybody knows. */
        Tries UNCOUNTED = (username, origin) -> () -> {
        };

        /**
         * @throws Waiting if it is too soon
         */
        Try begin(String username, Origin origin);

        /** A try that was counted. */
        interface Try {

            void right();

        }

    }

    /** Tries counted by account, address and browser. */
    static Tries counted(Throttle throttle, KnownBrowsers browsers) {
        return (username, origin) -> {
            boolean known = browsers.knows(username, origin.browser());
            List<Bucket> own = origin.own(username, known);
            List<Bucket> shared = origin.shared(username, known);
            throttle.count(Stream.concat(own.stream(), shared.stream()).toList());
            return () -> throttle.right(own, shared);
        };
    }

}
