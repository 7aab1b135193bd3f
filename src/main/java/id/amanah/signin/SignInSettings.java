package id.amanah.signin;

import id.amanah.identity.Role;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param idle how long a session may rest before it ends
 * @param longest how long a session may last, however busy
 * @param sessions how many sessions an account may have at once; the one that rested
 * longest ends
 * @param secondFactor the roles that do not act without a second factor; {@code none} for
 * nobody. By default those that decide or administer, in the demo nobody
 * @param passwords whether people may sign in with a password of Amanah's own at all
 * @param provider the identity provider; null without one
 */
@ConfigurationProperties("amanah.sign-in")
public record SignInSettings(@DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration longest,
        @DefaultValue("20") int sessions, List<String> secondFactor, @DefaultValue("true") boolean passwords,
        ProviderSettings provider) {

    static final Set<Role> DECIDING = Collections
        .unmodifiableSet(EnumSet.complementOf(EnumSet.of(Role.CITIZEN, Role.CIVIL_SERVANT)));

    /** The roles that call for a second factor. */
    Set<Role> secondFactorFor(boolean demo) {
        if (secondFactor == null) {
            return demo ? Set.of() : DECIDING;
        }
        return secondFactor.stream()
            .map(role -> role.strip().toUpperCase(Locale.ROOT).replace('-', '_'))
            .filter(role -> !role.isEmpty() && !role.equals("NONE"))
            .map(Role::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether people may sign in on pages through the identity provider. */
    public boolean hasProvidersPage() {
        return provider != null && provider.clientId() != null;
    }

}
