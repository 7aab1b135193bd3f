package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A reorganisation (<i>penataan organisasi</i>): one dated act by a decree.
 *
 * @param agency whose units it changes
 * @param effectiveOn the first day on which things are as it says
 * @param undoes the act that it takes back; null if none
 * @param undoneBy the act that takes it back; null if none
 * @param failure why it could not be applied when its day came, as a key of the words for
 * people; null if it could
 * @param touches all agencies that it touches
 */
public record Reorganisation(UUID id, AgencyId agency, String title, String decree, LocalDate decreeOn,
        LocalDate effectiveOn, OpenWork openWork, List<Alteration> steps, State state, UUID undoes, UUID undoneBy,
        PersonId drawnBy, Instant drawnAt, PersonId confirmedBy, Instant confirmedAt, Instant appliedAt, String failure,
        int revision, Set<AgencyId> touches) {

    /** Where open work of officers goes on in cases of who changes agencies. */
    public enum OpenWork {

        /** At the agency where the case was filed. */
        STAYS,
        /** At the agency where its declarant goes. */
        FOLLOWS

    }

    /** How far it is. */
    public enum State {

        /** Drawn up; may be changed. */
        DRAFT,
        /** Put in force by another officer; waits for its day. */
        CONFIRMED,
        /** Done. */
        APPLIED,
        /** Given up before its day. */
        DROPPED

    }

    /** What an officer writes down of it. */
    public record Plan(String title, String decree, LocalDate decreeOn, LocalDate effectiveOn, OpenWork openWork,
            List<Alteration> steps) {
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isApplied() {
        return state == State.APPLIED;
    }

}
