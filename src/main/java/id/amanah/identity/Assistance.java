package id.amanah.identity;

import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Help in force today (<i>bantuan pengisian</i>): somebody prepares drafts for another,
 * who alone declares.
 *
 * @param declarant for whom
 * @param kinds keys of the kinds of declarations; empty for all
 * @param until the first day without it
 */
public record Assistance(UUID id, PersonId declarant, Set<String> kinds, LocalDate until) {

    public Assistance {
        kinds = Set.copyOf(kinds);
    }

    public boolean covers(String kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

}
