package id.amanah.authority;

import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody standing in for a principal (<i>pengganti</i>), asked for, in force or over.
 *
 * @param roles what of the principal's may be done in their place
 * @param kinds keys of kinds; empty for all
 * @param letter number of the letter; null if the principal asked themselves
 */
public record StandIn(UUID id, AgencyId agency, PersonId principal, PersonId standIn, Set<Role> roles,
        Set<String> kinds, LocalDate from, LocalDate last, String letter, PersonId proposedBy, Instant proposedAt,
        State state, PersonId endedBy) {

    /** How far it is; {@code ACCEPTED} is in force on its days. */
    public enum State {

        PROPOSED, ACCEPTED, DECLINED, ENDED

    }

    /** Whether something can still be done about it on a day. */
    public boolean isRunning(LocalDate today) {
        return (state == State.PROPOSED || state == State.ACCEPTED) && !last.isBefore(today);
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate today) {
        return state == State.ACCEPTED && !today.isBefore(from) && !last.isBefore(today);
    }

}
