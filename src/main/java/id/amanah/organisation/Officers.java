package id.amanah.organisation;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who keeps the organisation's records (<i>petugas kepegawaian</i>): the personnel
 * officers of an agency and administrators; auditors read.
 */
@Component
public class Officers {

    private static final Set<Role> WRITE = Set.of(Role.PERSONNEL, Role.ADMINISTRATOR);

    private static final Set<Role> READ = Set.of(Role.PERSONNEL, Role.ADMINISTRATOR, Role.AUDITOR);

    /** Whether the actor has something to look for in the records at all. */
    public static boolean isOne(Actor actor) {
        return actor.roles().stream().anyMatch(READ::contains);
    }

    /** The actor, who may read the records of the agency. */
    public Actor reading(AgencyId agency) {
        return one(READ, Set.of(agency));
    }

    /** Whether the actor may write in the records of the agency. */
    public boolean mayWrite(AgencyId agency) {
        return Identity.current().filter(actor -> is(actor, WRITE, Set.of(agency))).isPresent();
    }

    /** The actor, who may write in the records of the agency. */
    public Actor writing(AgencyId agency) {
        return one(WRITE, Set.of(agency));
    }

    /** The actor, who may write in the records of one of the agencies at least. */
    public Actor writingAny(Collection<AgencyId> agencies) {
        return one(WRITE, agencies);
    }

    private static Actor one(Set<Role> roles, Collection<AgencyId> agencies) {
        Actor actor = Identity.actor();
        if (!is(actor, roles, agencies)) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.organisation.not-an-officer");
        }
        return actor;
    }

    private static boolean is(Actor actor, Set<Role> roles, Collection<AgencyId> agencies) {
        return actor.roles().stream().anyMatch(roles::contains)
                && agencies.stream().anyMatch(actor.agencies()::contains);
    }

}
