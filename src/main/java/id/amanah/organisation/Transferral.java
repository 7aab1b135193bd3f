package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What goes along when people change agencies (<i>akibat alih instansi</i>), brought by
 * the floors above; runs in the transaction of the act, also when it is only previewed.
 */
public interface Transferral {

    /**
     * People change agencies.
     * @return what that moves, as keys of the words for people and how many
     */
    Map<String, Long> go(Transfer transfer);

    /**
     * A change of agencies.
     *
     * @param act the reorganisation
     * @param undone the reorganisation that it takes back; null if none
     * @param workFollows whether open work goes along
     */
    record Transfer(UUID act, UUID undone, String decree, LocalDate on, boolean workFollows, List<Move> moves) {
    }

    /** One person's change. */
    record Move(PersonId person, AgencyId from, AgencyId to) {
    }

}
