package id.amanah.workflow.steps;

import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declarations;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Gives a declaration back to its filer (<i>mengembalikan untuk dilengkapi</i>): who may
 * complete it again, while the clocks that the law stops stand still.
 */
@Component("returnToFiler")
public class ReturnToFiler implements Step {

    private final Declarations declarations;

    private final Deadlines deadlines;

    ReturnToFiler(Declarations declarations, Deadlines deadlines) {
        this.declarations = declarations;
        this.deadlines = deadlines;
    }

    @Override
    public StepSpec spec() {
        return new StepSpec("returnToFiler",
                new Words("Mengembalikan laporan kepada pelapor untuk dilengkapi.",
                        "Gives the declaration back to its filer to be completed."),
                StepSpec.Mode.SYNC,
                List.of(new StepSpec.Input("missing", new Words("Apa yang kurang", "What is missing"), true, List.of()),
                        new StepSpec.Input("by", new Words("Siapa yang mengembalikan", "Who returns it"), true,
                                List.of("UPG", "KPK", "COI"))),
                List.of(new StepSpec.Route("returnedBy", List.of("UPG", "KPK", "COI"))),
                new LegalBasis("Peraturan KPK 2/2019 jo. Peraturan KPK 1/2026"));
    }

    @Override
    public StepResult run(StepCall call) {
        declarations.giveBack(call.declaration(), call.inputs().text("missing"));
        deadlines.standStill(call.declaration(), "RETURNED");
        return StepResult.route("returnedBy", call.inputs().text("by"));
    }

}
