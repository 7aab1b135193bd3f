package id.amanah.gifts;

import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import id.amanah.workflow.StepSpec.Input;
import id.amanah.workflow.StepSpec.Route;
import java.util.List;
import org.springframework.stereotype.Component;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;

/** Records the objects of a gift report. */
@Component
public class RecordObjects implements Step {

    private static final StepSpec SPEC = new StepSpec("recordObjects",
            new Words("Mencatat objek laporan gratifikasi.", "Records the objects of a gift report."),
            StepSpec.Mode.SYNC, List.of(), List.of(new Route("refused", List.of("true", "false"))),
            new LegalBasis("UU 30/2002 Pasal 16"));

    private final Declarations declarations;

    private final GiftObjects objects;

    RecordObjects(Declarations declarations, GiftObjects objects) {
        this.declarations = declarations;
        this.objects = objects;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration declaration = declarations.get(call.declaration());
        GiftReport report = new GiftReport(declaration.answers());
        ObjectStatus status = report.isRefusal() ? ObjectStatus.REFUSED : ObjectStatus.UNDER_EXAMINATION;
        objects.put(declaration, report.objects(), status);
        return StepResult.route("refused", report.isRefusal());
    }

}
