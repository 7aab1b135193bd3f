package id.amanah.ethics;

import id.amanah.shared.PersonId;
import java.time.Instant;

/**
 * A member's vote (<i>suara</i>) with its reason.
 *
 * @param sanction {@code CLOSED_STATEMENT} or {@code OPEN_STATEMENT}; null where no
 * violation is found
 * @param salt lower-case hex of what the commitment in the journal was made with
 */
record Vote(PersonId member, boolean violation, String sanction, String article, String reason, Instant castAt,
        String salt) {
}
