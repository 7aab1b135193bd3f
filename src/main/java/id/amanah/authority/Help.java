package id.amanah.authority;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody preparing drafts for a declarant (<i>bantuan pengisian</i>).
 *
 * @param kinds keys of kinds; empty for all that may be prepared
 * @param ended whether it was ended before its last day
 */
public record Help(UUID id, AgencyId agency, PersonId declarant, PersonId assistant, Set<String> kinds, LocalDate from,
        LocalDate last, boolean ended) {

    /** Whether something can still be done about it on a day. */
    public boolean isRunning(LocalDate today) {
        return !ended && !last.isBefore(today);
    }

    /** Whether it is in force on a day. */
    public boolean isInForce(LocalDate today) {
        return isRunning(today) && !today.isBefore(from);
    }

}
