package id.amanah.interests;

import id.amanah.identity.PerTransaction;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import id.amanah.workflow.DueDay;
import id.amanah.workflow.FactSource;
import id.amanah.workflow.Machine;
import id.amanah.workflow.Witness;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Checks of measures (<i>pemeriksaan tindakan pengendalian</i>): each has an item of work
 * that is due on its day until it ends. A breach ends the checks of all, since the
 * superior decides anew.
 */
@Component
class MeasureChecks implements FactSource, DueDay, Witness {

    private static final String STEP = "check-measure";

    /** The cases in which this transaction found a breach. */
    private final PerTransaction<Set<DeclarationId>> breached = new PerTransaction<>(HashSet::new);

    private final MeasureRows rows;

    private final ObjectProvider<Machine> machine;

    private final Clock clock;

    MeasureChecks(MeasureRows rows, ObjectProvider<Machine> machine, Clock clock) {
        this.rows = rows;
        this.machine = machine;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "measures";
    }

    /** {@code inForce}: a row for each, with its id. */
    @Override
    public Map<String, Object> of(DeclarationId declaration, int version, RowId row) {
        List<Map<String, String>> inForce = rows.of(declaration)
            .stream()
            .filter(m -> m.state() == MeasureRows.State.IN_FORCE)
            .map(m -> Map.of("id", m.id()))
            .toList();
        return Map.of("inForce", inForce);
    }

    @Override
    public Optional<LocalDate> of(DeclarationId declaration, String step, String item) {
        return !step.equals(STEP) ? Optional.empty()
                : rows.of(declaration)
                    .stream()
                    .filter(m -> m.id().equals(item) && m.checkOn() != null)
                    .map(MeasureRows.Row::checkOn)
                    .findFirst();
    }

    @Override
    public void before(Decision decision) {
        if (!decision.step().equals(STEP)) {
            return;
        }
        DeclarationId declaration = decision.declaration().id();
        switch (decision.outcome()) {
            case "keep" ->
                rows.keep(declaration, decision.item(), LocalDate.parse(decision.answers().get("checkOn").toString()));
            case "breached" -> {
                breached.get().add(declaration);
                rows.end(declaration, decision.item(), MeasureRows.State.BREACHED, clock.instant());
            }
            default -> rows.end(declaration, decision.item(), MeasureRows.State.ENDED, clock.instant());
        }
    }

    @Override
    public void after(Decision decision) {
        if (decision.step().equals(STEP) && decision.outcome().equals("breached")) {
            machine.getObject().tell(decision.declaration().id(), "work." + STEP + ".ended");
        }
    }

    boolean isBreachedNow(DeclarationId declaration) {
        return breached.get().contains(declaration);
    }

}
