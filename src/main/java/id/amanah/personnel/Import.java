package id.amanah.personnel;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A file of units or people and what became of it (<i>impor</i>).
 *
 * @param whole whether the file has everybody, so that who is not in it is gone
 * @param on the first day on which what it changes is so
 * @param percent how far it is; of something that is being done
 * @param lines how many were read, without the header
 * @param flaws how much is wrong
 * @param present how many there were before
 * @param stale whether what was shown was no longer so when it was confirmed
 * @param endedBy who applied or dropped it; null if nobody has
 */
public record Import(UUID id, AgencyId agency, Contents contents, boolean whole, LocalDate on, String fileName,
        long fileSize, String sha256, List<String> columns, State state, int percent, int lines, int flaws, int added,
        int changed, int gone, int present, boolean stale, PersonId startedBy, Instant startedAt, PersonId endedBy,
        Instant endedAt) {

    /** What becomes of an import. */
    public enum State {

        READING, CHECKING, REFUSED, READY, APPLYING, APPLIED, DROPPED, BROKEN;

        /** Whether something is being done, so that it is worth looking again. */
        public boolean moves() {
            return this == READING || this == CHECKING || this == APPLYING;
        }

    }

    /** Whether it would change anything. */
    public boolean changesAnything() {
        return added + changed + gone > 0;
    }

    /** In hundredths of those that there were. */
    public int shareGone() {
        return present == 0 ? 0 : (int) Math.ceil(100.0 * gone / present);
    }

    boolean has(Column column) {
        return columns.contains(column.title());
    }

}
