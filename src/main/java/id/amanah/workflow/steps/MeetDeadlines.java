package id.amanah.workflow.steps;

import id.amanah.deadlines.Deadlines;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Ends legal clocks because what they were running for has happened (<i>jangka waktu
 * terpenuhi</i>); one that does not run is left alone.
 */
@Component("meetDeadlines")
public class MeetDeadlines implements Step {

    private final Deadlines deadlines;

    MeetDeadlines(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public StepSpec spec() {
        return new StepSpec("meetDeadlines",
                new Words("Menyelesaikan jangka waktu karena yang ditunggu telah terjadi.",
                        "Ends legal clocks because what they were running for has happened."),
                StepSpec.Mode.SYNC,
                List.of(new StepSpec.Input("keys",
                        new Words("Kunci jangka waktu, dipisah koma", "Keys of the deadlines, comma-separated"), true,
                        List.of())),
                List.of(), new LegalBasis("UU 20/2001 Pasal 12C ayat (2) dan (3)"));
    }

    @Override
    public StepResult run(StepCall call) {
        deadlines.meet(call.declaration(), call.inputs().words("keys"));
        return StepResult.done();
    }

}
