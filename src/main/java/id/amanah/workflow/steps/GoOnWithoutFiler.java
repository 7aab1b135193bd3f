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
 * Takes a returned declaration up again as it was last submitted (<i>melanjutkan apa
 * adanya</i>): the filer's own legal clock goes on whether they complete it or not.
 */
@Component("goOnWithoutFiler")
public class GoOnWithoutFiler implements Step {

    private final Declarations declarations;

    private final Deadlines deadlines;

    GoOnWithoutFiler(Declarations declarations, Deadlines deadlines) {
        this.declarations = declarations;
        this.deadlines = deadlines;
    }

    @Override
    public StepSpec spec() {
        return new StepSpec("goOnWithoutFiler",
                new Words("Melanjutkan laporan apa adanya, tanpa menunggu pelapor.",
                        "Goes on with the declaration as it is, without waiting for the filer."),
                StepSpec.Mode.SYNC, List.of(), List.of(), new LegalBasis("UU 20/2001 Pasal 12C ayat (2)"));
    }

    @Override
    public StepResult run(StepCall call) {
        declarations.takeUpAgain(call.declaration());
        deadlines.goOn(call.declaration());
        return StepResult.done();
    }

}
