package id.amanah.signin;

import id.amanah.identity.Account;
import id.amanah.identity.Role;
import id.amanah.installation.MachineTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** What somebody whose password was right still has to do before they act. */
@Component
class StillToDo {

    private final SecondFactors factors;

    private final MachineTime time;

    private final Set<Role> owing;

    StillToDo(SecondFactors factors, MachineTime time, SignInSettings settings, Environment environment) {
        this.factors = factors;
        this.time = time;
        this.owing = settings.secondFactorFor(environment.acceptsProfiles(Profiles.of("demo")));
    }

    /**
     * Somebody who has nothing left to do, as who comes through the identity provider,
     * whose care second factors are.
     */
    SignedIn nothing(String username, String idToken) {
        return new SignedIn(username, Set.of(), time.now(), idToken);
    }

    SignedIn after(Account account) {
        SecondFactors.Standing standing = factors.standing(account.username());
        Set<SignedIn.Still> still = EnumSet.noneOf(SignedIn.Still.class);
        if (standing.secondFactor()) {
            still.add(SignedIn.Still.CODE);
        }
        if (standing.mustChange()) {
            still.add(SignedIn.Still.PASSWORD);
        }
        if (!standing.secondFactor() && owes(account.actor().roles())) {
            still.add(SignedIn.Still.SET_UP);
        }
        return new SignedIn(account.username(), still, time.now(), null);
    }

    /** Whether one of the roles calls for a second factor. */
    boolean owes(Set<Role> roles) {
        return !Collections.disjoint(roles, owing);
    }

}
