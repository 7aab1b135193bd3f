package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Incidents (<i>gangguan</i>): where a step failed for good, until an administrator has
 * it tried again.
 */
@Service
public class Incidents {

    /** Before the id of an item of work that nobody may do. */
    private static final String NOBODY = "work-";

    private final MachineRoom room;

    private final UpTheLine line;

    private final MessageSource words;

    private final Declarations declarations;

    private final Journal journal;

    Incidents(MachineRoom room, UpTheLine line, MessageSource words, Declarations declarations, Journal journal) {
        this.room = room;
        this.line = line;
        this.words = words;
        this.declarations = declarations;
        this.journal = journal;
    }

    /**
     * All open incidents, and the work that rules keep everybody from who could do it;
     * for administrators only.
     */
    @Transactional(readOnly = true)
    public List<Seen> open() {
        Administrator.mustAct();
        Locale locale = LocaleContextHolder.getLocale();
        return Stream
            .concat(room.incidents().stream().map(this::seen),
                    line.withoutAnybody()
                        .stream()
                        .map(work -> new Seen(NOBODY + work.id(), work.number(), work.step(), work.createdAt(),
                                words.getMessage("workflow.incident.nobody", null, locale))))
            .toList();
    }

    /** Has the step of an incident tried again; work that nobody may do is asked anew. */
    @Transactional
    public void retry(String id) {
        Administrator.mustAct();
        if (id.startsWith(NOBODY)) {
            line.follow();
            return;
        }
        MachineRoom.Incident incident = room.incidents()
            .stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(() -> Refusal.of(Reason.UNKNOWN, "refusal.workflow.no-incident"));
        Declaration declaration = declarations.lock(incident.declaration());
        room.retry(id);
        journal.record(Entry.of("incident.retried.v1", declaration.id(), declaration.version())
            .with("element", incident.element()));
    }

    private Seen seen(MachineRoom.Incident incident) {
        return new Seen(incident.id(), declarations.get(incident.declaration()).number(), incident.element(),
                incident.since(), incident.message());
    }

    /** An incident with the number that people know the case by. */
    public record Seen(String id, String declaration, String element, Instant since, String message) {
    }

}
