package id.amanah.workflow.samples;

import id.amanah.shared.LegalBasis;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/** A step of the tests that runs at once, and refuses if it is told why. */
@Component("sampleSync")
public class SampleSync implements Step {

    public static final Words SENTENCE = new Words("Mesin contoh tidak dapat menerima keputusan ini.",
            "The sample machine cannot take this decision.");

    @Override
    public StepSpec spec() {
        return new StepSpec("sampleSync",
                new Words("Hanya untuk pengujian: berjalan seketika.", "For tests only: runs at once."),
                StepSpec.Mode.SYNC,
                List.of(new StepSpec.Input("refuse", new Words("Ditolak karena", "Refused because"), false, List.of())),
                List.of(), new LegalBasis("Contoh untuk pengujian"));
    }

    @Override
    public StepResult run(StepCall call) {
        if (call.inputs().text("refuse") != null) {
            throw Refusal.because(Refusal.Reason.CONFLICT, SENTENCE);
        }
        return StepResult.done();
    }

}
