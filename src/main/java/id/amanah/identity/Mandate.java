package id.amanah.identity;

import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A mandate in force today (<i>mandat</i>): somebody acts in another's place and on their
 * behalf.
 *
 * @param principal in whose place
 * @param roles what the principal is to the agency today and lets be done;
 * {@code SUPERIOR} stands for the work that is asked of the principal as a superior
 * @param kinds keys of the kinds of declarations; empty for all
 * @param until the first day without it
 */
public record Mandate(UUID id, PersonId principal, Set<Role> roles, Set<String> kinds, LocalDate until) {

    public Mandate {
        roles = Set.copyOf(roles);
        kinds = Set.copyOf(kinds);
    }

    public boolean covers(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

}
