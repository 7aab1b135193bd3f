package id.amanah.identity;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.util.Set;

/**
 * Who acts (<i>pelaku</i>) in a transaction.
 *
 * @param person who acts; null for the system
 * @param agency the agency they act in; null for the system
 * @param roles the roles they hold there today
 * @param onBehalfOf whom they stand in for; null if for themselves
 * @param agencies the agencies whose rows they may see
 */
public record Actor(PersonId person, AgencyId agency, Set<Role> roles, PersonId onBehalfOf, Set<AgencyId> agencies) {

    public Actor {
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
    }

    /** The machine, at work on something of one agency. */
    public static Actor system(AgencyId agency) {
        return new Actor(null, agency, Set.of(), null, Set.of(agency));
    }

    public boolean isSystem() {
        return person == null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean is(PersonId other) {
        return person != null && person.equals(other);
    }

}
