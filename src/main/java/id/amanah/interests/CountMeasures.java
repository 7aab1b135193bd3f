package id.amanah.interests;

import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells what came of the measures (<i>hasil pemantauan</i>): whether the check that was
 * the last found a breach. Breaches of earlier rounds have had their decision.
 */
@Component
public class CountMeasures implements Step {

    private static final StepSpec SPEC = new StepSpec("countMeasures",
            new Words("Menyimpulkan pemantauan: apakah ada tindakan yang dilanggar.",
                    "Tells what came of the measures: whether one was breached."),
            StepSpec.Mode.SYNC, List.of(), List.of(new StepSpec.Route("breached", List.of("true", "false"))),
            new LegalBasis("Peraturan Menteri PANRB 17/2024"));

    private final MeasureChecks checks;

    CountMeasures(MeasureChecks checks) {
        this.checks = checks;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        return StepResult.route("breached", checks.isBreachedNow(call.declaration()));
    }

}
