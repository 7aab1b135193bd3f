package id.amanah.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Signs in with name and password. A name that does not exist, one that is closed and a
 * wrong password fail alike: same answer, same time. What is kept of a success is the
 * name alone; roles are read anew at every request.
 */
final class PasswordSignIn implements AuthenticationProvider {

    private final Accounts accounts;

    private final PasswordEncoder passwords;

    private volatile String nobodys;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String noPassword = nobodys();
        Optional<Account> account = accounts.byUsername(claim.getName());
        String given = claim.getCredentials() == null ? "" : claim.getCredentials().toString();
        boolean right = passwords.matches(given, account.map(Account::password).orElse(noPassword));
        if (account.isEmpty() || !right) {
            throw new BadCredentialsException("Name or password is wrong");
        }
        return UsernamePasswordAuthenticationToken.authenticated(account.get().username(), null, List.of());
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

}
