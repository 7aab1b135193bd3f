package id.amanah.journal;

import id.amanah.identity.Identity;
import id.amanah.shared.DeclarationId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal (<i>jurnal</i>). Announce = write down: an entry is recorded and published
 * in the caller's transaction. Entries are written together at the end of the
 * transaction, so that the lock on a stream's head is the last and shortest.
 */
@Service
public class Journal {

    private final Buffers buffers;

    private final JournalRows rows;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Journal(Buffers buffers, JournalRows rows, ApplicationEventPublisher events, Clock clock) {
        this.buffers = buffers;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Appends the entry as done by the actor of the thread, then publishes it to
     * listeners in the transaction.
     * @throws IllegalStateException if nobody acts, no transaction may write or it has
     * committed
     * @throws IllegalArgumentException if something in the entry has no canonical form
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        buffers.add(new Pending(entry, Identity.actor(), clock.instant()));
        events.publishEvent(entry);
    }

    /** The entries of a declaration, oldest first; those of this transaction included. */
    @Transactional(readOnly = true)
    public List<Recorded> of(DeclarationId declaration) {
        buffers.drain();
        return rows.ofStream(declaration.value());
    }

}
