package id.amanah.workflow;

import id.amanah.identity.Identity;
import id.amanah.kinds.UserStep;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work list (<i>daftar kerja</i>) of the actor, and what can be done with an item of
 * it. What the actor may not know of is unknown.
 */
@Service
public class Works {

    private final Queues queues;

    private final WorkList list;

    private final Claiming claiming;

    private final Deciding deciding;

    Works(Queues queues, WorkList list, Claiming claiming, Deciding deciding) {
        this.queues = queues;
        this.list = list;
        this.claiming = claiming;
        this.deciding = deciding;
    }

    /**
     * Items of a queue, the most urgent first.
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public List<Work> queue(Queue queue, int page, int size) {
        return queues.page(queue, Identity.actor(), page, size).stream().map(list::seen).toList();
    }

    /** How many items each queue holds for the actor. */
    @Transactional(readOnly = true)
    public Map<Queue, Long> counts() {
        return queues.counts(Identity.actor());
    }

    /** An item that the actor may see, open or decided. */
    @Transactional(readOnly = true)
    public Work find(UUID id) {
        return list.seen(list.visible(id));
    }

    /** The open items of a declaration that the actor may see. */
    @Transactional(readOnly = true)
    public List<Work> open(DeclarationId declaration) {
        return list.open(declaration).stream().map(list::seen).toList();
    }

    /** The open items of a declaration that ask the actor to do something. */
    @Transactional(readOnly = true)
    public List<Work> asked(DeclarationId declaration) {
        return list.asked(declaration).stream().map(list::seen).toList();
    }

    /** Takes an item for the actor; taking it twice changes nothing. */
    @Transactional
    public Work claim(UUID id) {
        return list.seen(claiming.claim(id));
    }

    /** Gives an item back to all who may take it. */
    @Transactional
    public Work release(UUID id) {
        return list.seen(claiming.release(id));
    }

    /**
     * Decides: locks, validates the form, judges every rule anew, records, moves the
     * engine. Deciding the same once more gives the same answer.
     */
    @Transactional
    public Work complete(UUID id, String outcome, Map<String, Object> answers, String note) {
        return list.seen(deciding.complete(id, outcome, answers, note));
    }

    /**
     * What keeps the actor from each outcome of an item; outcomes that are allowed are
     * absent.
     */
    @Transactional(readOnly = true)
    public Map<String, Barred> refusals(UUID id) {
        return deciding.barred(list.visible(id));
    }

    /** A rule's sentence, and the law behind it. */
    public record Barred(Words sentence, LegalBasis basis) {
    }

    /** The queues. */
    public enum Queue {

        /** Claimed by the actor, or asked of nobody else. */
        MINE,
        /** Free to be taken. */
        OPEN,
        /** Mine or free, and past its due date. */
        OVERDUE

    }

    /**
     * An item of work.
     *
     * @param step the step it is; its words stand in the bundle
     * @param assignee who claimed it; null if nobody
     * @param dueOn the due date of its first running deadline; null if it has none
     * @param item which entry of its list it is about: a person or the id of a row; null
     * if the step is asked once
     * @param decidedBy who decided; null while open
     * @param decidedFor the principal on whose behalf; null if on nobody's
     * @param assigneeFor the principal on whose behalf it was claimed; null if on
     * nobody's
     * @param actingFor the principal on whose behalf the reader would decide; null if for
     * themselves or not at all
     */
    public record Work(UUID id, DeclarationId declaration, String number, String kind, String bundle, AgencyId agency,
            UserStep step, LocalDate dueOn, PersonId assignee, Instant createdAt, PersonId decidedBy, Instant decidedAt,
            String outcome, Map<String, Object> answers, String note, String item, PersonId decidedFor,
            PersonId assigneeFor, PersonId actingFor) {
    }

}
