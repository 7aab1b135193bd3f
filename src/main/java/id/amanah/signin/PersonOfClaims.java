package id.amanah.signin;

import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whom the claims of the identity provider mean: the person with their NIP. Who has no
 * account gets one, without a password, at the first sign-in; where the provider gives
 * the roles, what it says now is what they hold.
 */
@Component
@ConditionalOnProperty("amanah.sign-in.provider.issuer")
class PersonOfClaims {

    private final Organisation organisation;

    private final Accounts accounts;

    private final ProviderSettings settings;

    private final Clock clock;

    private final TransactionTemplate transaction;

    PersonOfClaims(Organisation organisation, Accounts accounts, SignInSettings settings, Clock clock,
            PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.organisation = organisation;
        this.accounts = accounts;
        this.settings = settings.provider();
        this.clock = clock;
    }

    /**
     * The name that the person signs in under.
     * @throws NobodyWithThatNip if nobody has the NIP, or the account is closed
     */
    String username(Map<String, Object> claims) {
        String nip = String.valueOf(claims.get(settings.nipClaim())).replaceAll("\\s", "");
        Person person = organisation.byNip(nip).orElseThrow(NobodyWithThatNip::new);
        return Identity.as(Actor.system(person.agency()),
                () -> transaction.execute(begun -> username(person, nip, claims)));
    }

    private String username(Person person, String nip, Map<String, Object> claims) {
        String username = accounts.username(person.id()).orElseGet(() -> {
            accounts.createWithoutPassword(nip, person.id(), person.agency());
            return nip;
        });
        Actor actor = accounts.actor(username).orElseThrow(NobodyWithThatNip::new);
        if (settings.givesRoles()) {
            align(actor, rolesIn(claims));
        }
        return username;
    }

    private void align(Actor actor, Set<Role> now) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
        actor.roles().stream().filter(r -> !now.contains(r)).forEach(r -> accounts.take(actor.person(), r));
        now.stream()
            .filter(r -> !actor.has(r))
            .forEach(r -> accounts.grant(actor.person(), actor.agency(), r, today, null));
    }

    /** The roles that a token names; names that nothing is called here say nothing. */
    Set<Role> rolesIn(Map<String, Object> claims) {
        Object at = claims;
        for (String member : settings.rolesClaim().split("\\.")) {
            at = at instanceof Map<?, ?> map ? map.get(member) : null;
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Object name : at instanceof Collection<?> names ? names : List.of()) {
            Role role = settings.roleNames().isEmpty() ? named(String.valueOf(name))
                    : settings.roleNames().get(String.valueOf(name));
            if (role != null) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static Role named(String name) {
        String like = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return List.of(Role.values()).stream().filter(r -> r.name().equals(like)).findFirst().orElse(null);
    }

}
