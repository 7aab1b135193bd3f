package id.amanah.interests;

import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Ends the suspension (<i>penangguhan berakhir</i>), because it was decided how the
 * official may go on; one that is not in force is left alone.
 */
@Component
public class EndSuspension implements Step {

    private static final StepSpec SPEC = new StepSpec("endSuspension",
            new Words("Mengakhiri penangguhan karena telah diputus.", "Ends the suspension since it has been decided."),
            StepSpec.Mode.SYNC,
            List.of(new StepSpec.Input("because",
                    new Words("Keputusan yang mengakhirinya", "The decision that ends it"), true, List.of()),
                    new StepSpec.Input("measures",
                            new Words("true: tindakan pengendaliannya juga berakhir", "true: its measures end too"),
                            false, List.of("true"))),
            List.of(), new LegalBasis("Permenko Infra 1/2026 Pasal 24"));

    private final SuspensionRows rows;

    private final MeasureRows measures;

    private final Journal journal;

    EndSuspension(SuspensionRows rows, MeasureRows measures, Journal journal) {
        this.rows = rows;
        this.measures = measures;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        rows.inForce(call.declaration()).ifPresent(suspension -> {
            rows.end(call.declaration(), call.inputs().text("because"), call.now());
            journal.record(Entry.of("interests.suspension-ended.v1", call.declaration(), call.version())
                .about(suspension.person()));
        });
        if ("true".equals(call.inputs().text("measures"))) {
            measures.endAll(call.declaration(), MeasureRows.State.ENDED, call.now());
        }
        return StepResult.done();
    }

}
