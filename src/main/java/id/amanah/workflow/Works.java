package id.amanah.workflow;

import id.amanah.kinds.UserStep;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The work list (<i>daftar kerja</i>) of the actor, and what can be done with an item of
 * it.
 */
public interface Works {

    /** Items of a queue, the most urgent first. */
    List<Work> queue(Queue queue, int page, int size);

    /** How many items each queue holds for the actor. */
    Map<Queue, Long> counts();

    /** An item that the actor may see, open or decided. */
    Work find(UUID id);

    /** The open items of a declaration that the actor may see. */
    List<Work> open(DeclarationId declaration);

    Work claim(UUID id);

    Work release(UUID id);

    /**
     * Decides: locks, validates the form, judges every rule anew, records, moves the
     * engine.
     */
    Work complete(UUID id, String outcome, Map<String, Object> answers, String note);

    /**
     * The sentence by which a rule refuses the actor each outcome of an item; outcomes
     * that are allowed are absent.
     */
    Map<String, id.amanah.shared.Words> refusals(UUID id);

    /** The queues. */
    enum Queue {

        MINE, OPEN, OVERDUE

    }

    /**
     * An item of work.
     *
     * @param step the step it is; its words stand in the bundle
     * @param assignee who claimed it; null if nobody
     * @param dueOn the due date of its first running deadline; null if it has none
     * @param decidedBy who decided; null while open
     */
    record Work(UUID id, DeclarationId declaration, String number, String kind, String bundle, AgencyId agency,
            UserStep step, LocalDate dueOn, PersonId assignee, Instant createdAt, PersonId decidedBy, Instant decidedAt,
            String outcome, Map<String, Object> answers, String note) {
    }

}
