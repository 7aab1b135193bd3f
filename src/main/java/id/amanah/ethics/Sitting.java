package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.ethics.Committee.Seat;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import id.amanah.workflow.Machine;
import id.amanah.workflow.Works;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done in a hearing (<i>jalannya sidang</i>): the open step of whoever acts is
 * completed, and who leads the committee goes on without waiting. Of two at once the lock
 * on the declaration lets one win.
 */
@Service
public class Sitting {

    private final Declarations declarations;

    private final Committee committee;

    private final Votes votes;

    private final Works works;

    private final Machine machine;

    private final Journal journal;

    Sitting(Declarations declarations, Committee committee, Votes votes, Works works, Machine machine,
            Journal journal) {
        this.declarations = declarations;
        this.committee = committee;
        this.votes = votes;
        this.works = works;
        this.machine = machine;
        this.journal = journal;
    }

    /** Completes the actor's open item of a step. */
    @Transactional
    public void act(String number, String step, String outcome, Map<String, Object> answers, String note) {
        Declaration hearing = Hearings.find(declarations, number);
        String me = String.valueOf(Identity.actor().person().value());
        Works.Work mine = works.open(hearing.id())
            .stream()
            .filter(work -> work.step().id().equals(step) && (work.item() == null || work.item().equals(me)))
            .findFirst()
            .orElseThrow(() -> Refusal.of(Reason.CONFLICT, "refusal.ethics.not-now"));
        works.complete(mine.id(), outcome, answers, note);
    }

    /** The chair closes the vote once more than half of the members have voted. */
    @Transactional
    public void closeVote(String number) {
        Declaration hearing = lock(number);
        if (!isSeated(hearing, Seat.CHAIR)) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.ethics.chair-only");
        }
        int members = committee.of(hearing.id()).size();
        int cast = votes.cast(hearing.id());
        if (votes.opened(hearing.id()).isEmpty() && cast * 2 <= members) {
            throw Refusal.of(Reason.CONFLICT, "refusal.ethics.quorum", cast, members);
        }
        journal.record(Entry.of("ethics.vote-closed.v1", hearing.id(), hearing.version()));
        end(hearing, Hearing.VOTE, "refusal.ethics.no-vote-open");
    }

    /** Chair or secretary go on without a statement (<i>tidak hadir</i>). */
    @Transactional
    public void goOnWithoutStatement(String number) {
        Declaration hearing = lock(number);
        if (!isSeated(hearing, Seat.CHAIR) && !isSeated(hearing, Seat.SECRETARY)) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.ethics.officers-of-committee");
        }
        journal.record(Entry.of("ethics.went-on-without-statement.v1", hearing.id(), hearing.version()));
        end(hearing, "make-statement", "refusal.ethics.no-statement-open");
    }

    private Declaration lock(String number) {
        return declarations.lock(Hearings.find(declarations, number).id());
    }

    private boolean isSeated(Declaration hearing, Seat seat) {
        PersonId holder = committee.holder(hearing.id(), seat).orElse(null);
        return holder != null && Identity.actor().is(holder);
    }

    private void end(Declaration hearing, String step, String refusal) {
        if (!machine.tell(hearing.id(), "work." + step + ".ended")) {
            throw Refusal.of(Reason.CONFLICT, refusal);
        }
    }

}
