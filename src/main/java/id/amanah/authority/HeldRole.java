package id.amanah.authority;

import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role that somebody holds, held or will hold (<i>peran</i>).
 *
 * @param agency where; null for every agency
 * @param last the last day; null if no end is known
 * @param proposedBy null where it was not given by two administrators: by the import, or
 * to the first ones
 */
public record HeldRole(UUID id, PersonId person, String name, String username, AgencyId agency, Role role,
        LocalDate from, LocalDate last, PersonId proposedBy, PersonId confirmedBy, State state) {

    /** Whether it counts today. */
    public enum State {

        NOW, LATER, OVER

    }

}
