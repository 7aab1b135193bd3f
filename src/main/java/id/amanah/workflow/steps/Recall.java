package id.amanah.workflow.steps;

import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Brings back what was decided earlier (<i>keputusan sebelumnya</i>), so that a gateway
 * behind other work can compare it: {@code outcome} always is what was decided last.
 */
@Component("recall")
public class Recall implements Step {

    @Override
    public StepSpec spec() {
        return new StepSpec("recall",
                new Words("Mengingat kembali keputusan langkah sebelumnya, untuk dibandingkan.",
                        "Recalls what an earlier step decided, to be compared."),
                StepSpec.Mode.SYNC,
                List.of(new StepSpec.Input("decided",
                        new Words("Keputusan, misalnya facts.work.decide-report.outcome",
                                "What was decided, such as facts.work.decide-report.outcome"),
                        true, List.of())),
                List.of(new StepSpec.Route("recalled", List.of())), new LegalBasis("UU 30/2014 Pasal 52 ayat (1)"));
    }

    @Override
    public StepResult run(StepCall call) {
        return StepResult.route("recalled", call.inputs().text("decided"));
    }

}
