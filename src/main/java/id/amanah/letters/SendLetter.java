package id.amanah.letters;

import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes a letter (<i>menulis surat</i>): it lies in the recipient's inbox and goes out
 * by mail if what it tells is committed, and never existed if not.
 */
@Component("sendLetter")
public class SendLetter implements Step {

    private static final StepSpec SPEC = new StepSpec("sendLetter",
            new Words("Menulis surat dan menaruhnya di kotak surat penerima.",
                    "Writes a letter and puts it into the recipient's inbox."),
            StepSpec.Mode.SYNC,
            List.of(new StepSpec.Input("letter", new Words("Nama surat", "Name of the letter"), true, List.of()),
                    new StepSpec.Input("to", new Words("Kepada", "To"), true, Recipients.choices())),
            List.of(), new LegalBasis("UU 30/2014 Pasal 61"));

    private final Writing writing;

    SendLetter(Writing writing) {
        this.writing = writing;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        writing.write(call.declaration(), call.inputs().text("letter"), call.inputs().get("to"), call.idempotencyKey());
        return StepResult.done();
    }

}
