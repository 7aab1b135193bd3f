package id.amanah.authority;

import id.amanah.identity.Role;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role proposed to be given to somebody, or to be ended (<i>usul peran</i>).
 *
 * @param agency where; null for every agency
 * @param from the first day; of an ending the first day without the role
 * @param last the last day; null if no end is known
 * @param grant which one is to end; null if one is to be given
 * @param decidedBy who confirmed, refused or withdrew it; null while open, or if it
 * lapsed
 */
public record Proposal(UUID id, Act act, PersonId person, AgencyId agency, Role role, LocalDate from, LocalDate last,
        UUID grant, String reason, PersonId proposedBy, Instant proposedAt, Instant lapsesAt, State state,
        PersonId decidedBy, Instant decidedAt, String decisionReason) {

    /** What is proposed. */
    public enum Act {

        GIVE, END

    }

    /** What became of it. */
    public enum State {

        OPEN, CONFIRMED, REFUSED, WITHDRAWN, LAPSED

    }

    Period period() {
        return new Period(from, last);
    }

}
