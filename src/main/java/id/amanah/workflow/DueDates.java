package id.amanah.workflow;

import id.amanah.identity.PerTransaction;
import id.amanah.deadlines.Deadlines;
import id.amanah.journal.Entry;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.shared.DeclarationId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries a moved deadline over to the work that shows it. Started, met and cancelled
 * ones move no work that was on the list before.
 */
@Component
class DueDates {

    private static final Set<String> MOVES_NOTHING = Set.of("deadline.started.v1", "deadline.met.v1",
            "deadline.met-late.v1", "deadline.cancelled.v1", "deadline.breached.v1");

    private final PerTransaction<Set<DeclarationId>> moved = new PerTransaction<>(this::watch);

    private final Deadlines deadlines;

    private final WorkRows rows;

    private final Kinds kinds;

    DueDates(Deadlines deadlines, WorkRows rows, Kinds kinds) {
        this.deadlines = deadlines;
        this.rows = rows;
        this.kinds = kinds;
    }

    @EventListener
    void on(Entry entry) {
        if (entry.declaration() != null && entry.type().startsWith("deadline.")
                && !MOVES_NOTHING.contains(entry.type())) {
            moved.get().add(entry.declaration());
        }
    }

    /** A set that is worked through before the transaction commits. */
    private Set<DeclarationId> watch() {
        Set<DeclarationId> declarations = new LinkedHashSet<>();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            /** Before the journal, whose streams are locked last of all. */
            @Override
            public int getOrder() {
                return Ordered.LOWEST_PRECEDENCE - 1;
            }

            @Override
            public void beforeCommit(boolean readOnly) {
                declarations.forEach(DueDates.this::carryOver);
            }
        });
        return declarations;
    }

    private void carryOver(DeclarationId declaration) {
        for (WorkRow work : rows.open(declaration)) {
            UserStep step = kinds.bundle(work.bundle()).userSteps().get(work.step());
            LocalDate due = step.deadlines().isEmpty() ? null
                    : deadlines.first(declaration, step.deadlines()).map(Deadlines.Deadline::dueOn).orElse(null);
            if (!Objects.equals(due, work.dueOn())) {
                rows.due(work.id(), due);
            }
        }
    }

}
