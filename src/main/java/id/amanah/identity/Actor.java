package id.amanah.identity;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.util.List;
import java.util.Set;

/**
 * Who acts (<i>pelaku</i>) in a transaction.
 *
 * @param person who acts; null for the system
 * @param agency the agency they act in; null for the system
 * @param roles the roles they hold there today
 * @param onBehalfOf whom they stand in for; null if for themselves
 * @param agencies the agencies whose rows they may see
 * @param mandates whom they may stand in for today; while they do, that mandate alone
 * @param assists for whom they may prepare drafts today
 * @param invitations how many ask them to stand in and wait for an answer
 */
public record Actor(PersonId person, AgencyId agency, Set<Role> roles, PersonId onBehalfOf, Set<AgencyId> agencies,
        List<Mandate> mandates, List<Assistance> assists, int invitations) {

    public Actor {
        roles = Set.copyOf(roles);
        agencies = Set.copyOf(agencies);
        mandates = List.copyOf(mandates);
        assists = List.copyOf(assists);
    }

    /** Somebody who stands in for nobody else. */
    public Actor(PersonId person, AgencyId agency, Set<Role> roles, PersonId onBehalfOf, Set<AgencyId> agencies) {
        this(person, agency, roles, onBehalfOf, agencies, List.of(), List.of(), 0);
    }

    /** The machine, at work on something of one agency. */
    public static Actor system(AgencyId agency) {
        return new Actor(null, agency, Set.of(), null, Set.of(agency));
    }

    /**
     * The same person in the place of a principal, with nothing but what they mandated.
     */
    public Actor under(Mandate mandate) {
        return new Actor(person, agency, mandate.roles(), mandate.principal(), agencies, List.of(mandate), List.of(),
                0);
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

    /** Whether they may prepare drafts of a kind for somebody today. */
    public boolean assists(PersonId declarant, String kind) {
        return assists.stream().anyMatch(help -> help.declarant().equals(declarant) && help.covers(kind));
    }

}
