package id.amanah.workflow;

import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.PerTransaction;
import id.amanah.kinds.UserStep;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes path and work as the machine tells of them: collected while it runs, written in
 * few statements before it writes its own rows, in one transaction with them.
 */
@Component
class CaseRecorder implements CaseEvents {

    private final PerTransaction<CaseBuffer> buffer = new PerTransaction<>(CaseBuffer::new);

    private final ObjectProvider<Declarations> declarations;

    private final Deadlines deadlines;

    private final Asking asking;

    private final CaseRows rows;

    private final Clock clock;

    CaseRecorder(ObjectProvider<Declarations> declarations, Deadlines deadlines, Asking asking, CaseRows rows,
            Clock clock) {
        this.declarations = declarations;
        this.deadlines = deadlines;
        this.asking = asking;
        this.rows = rows;
        this.clock = clock;
    }

    /** A person decides; told before the machine moves. */
    void decided(WorkRow work, UserStep.Outcome outcome) {
        buffer.get().decisions.put(work.declaration(), new CaseBuffer.Decision(work, outcome));
        asking.sees(work, buffer.get());
    }

    /** An outcome that leaves the item of one of many on the list, for its next day. */
    void stays(Declaration declaration, WorkRow work, UserStep step) {
        rows.stays(work, Ids.next(), asking.due(declaration, step, work.item()));
    }

    @Override
    public void entered(DeclarationId declaration, String activity, String element, String type) {
        buffer.get().entered.put(activity, new CaseBuffer.Entered(declaration, declaration(declaration).agency(),
                activity, element, type, clock.instant(), null, false));
    }

    @Override
    public void left(DeclarationId declaration, String activity, boolean cancelled) {
        CaseBuffer told = buffer.get();
        if (told.entered.computeIfPresent(activity, (id, step) -> step.left(clock.instant(), cancelled)) == null) {
            told.left.add(new CaseBuffer.Left(activity, clock.instant(), cancelled));
        }
    }

    @Override
    public void asked(DeclarationId declaration, String bundle, String step, String task, String item) {
        CaseBuffer told = buffer.get();
        CaseBuffer.Decision before = told.decisions.get(declaration);
        if (before != null && before.outcome().stays() && before.work().step().equals(step)) {
            told.again.add(new CaseBuffer.Again(before.work().id(), Ids.next(), task));
        }
        else {
            told.asked.put(task, asking.ask(declaration(declaration), bundle, step, task, item, told));
        }
        declarations.getObject().standAt(declaration, step);
    }

    @Override
    public void withdrawn(DeclarationId declaration, String task) {
        if (buffer.get().asked.remove(task) == null) {
            buffer.get().withdrawn.add(new Object[] { actor(), declaration.value(), task });
        }
    }

    @Override
    public void ended(DeclarationId declaration, String endEvent) {
        CaseBuffer.Decision last = buffer.get().decisions.get(declaration);
        if (last != null) {
            buffer.get().closing.add(last.work().id());
        }
        declarations.getObject().close(declaration, endEvent);
        deadlines.cancel(declaration);
    }

    private static UUID actor() {
        return Identity.current().map(Actor::person).map(PersonId::value).orElse(null);
    }

    @Override
    public void flush() {
        CaseBuffer told = buffer.get();
        rows.write(told);
        told.written();
    }

    private Declaration declaration(DeclarationId id) {
        return declarations.getObject().get(id);
    }

}
