package id.amanah.signin;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Who signed in, as a session keeps it: the name, and what is still to do before they
 * act. Roles are not kept; they are read anew at every request.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    /** What stands between a right password and the pages. */
    public enum Still {

        /** The code of the second factor. */
        CODE,
        /** A password of one's own instead of one that an administrator gave. */
        PASSWORD,
        /** A second factor, which the person's roles call for. */
        SET_UP

    }

    private final String username;

    private final Set<Still> still;

    private final Instant since;

    private final transient String idToken;

    SignedIn(String username, Set<Still> still, Instant since, String idToken) {
        super(List.of());
        this.username = username;
        this.still = still.isEmpty() ? EnumSet.noneOf(Still.class) : EnumSet.copyOf(still);
        this.since = since;
        this.idToken = idToken;
        setAuthenticated(true);
    }

    /** The same person when one thing less is to do. */
    SignedIn without(Still done) {
        EnumSet<Still> left = EnumSet.noneOf(Still.class);
        left.addAll(still);
        left.remove(done);
        return new SignedIn(username, left, since, idToken);
    }

    /** What comes first of what is still to do; null if nothing is. */
    public Still first() {
        return still.stream().findFirst().orElse(null);
    }

    Set<Still> still() {
        return Set.copyOf(still);
    }

    /** When, by the machine's time. */
    Instant since() {
        return since;
    }

    /** What an identity provider gave, to sign out there too; null without one. */
    String idToken() {
        return idToken;
    }

    @Override
    public Object getPrincipal() {
        return username;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

}
