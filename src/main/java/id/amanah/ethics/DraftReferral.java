package id.amanah.ethics;

import id.amanah.declarations.Declaration;
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
 * Prepares a referral to the committee (<i>rujukan</i>) for whoever decided that the case
 * goes there: a draft of theirs with what the case tells.
 */
@Component
public class DraftReferral implements Step {

    private static final StepSpec SPEC = new StepSpec("draftReferral",
            new Words("Menyiapkan draf rujukan ke majelis kode etik bagi yang memutus.",
                    "Prepares a referral to the ethics committee for whoever decided."),
            StepSpec.Mode.SYNC, List.of(
                    new StepSpec.Input("act",
                            new Words("Nama isian laporan yang menyebut perbuatannya",
                                    "Name of the field of the report that tells the act"),
                            false, List.of()),
                    new StepSpec.Input("basis", new Words("Pasal yang disarankan", "Article suggested"), false,
                            List.of())),
            List.of(), new LegalBasis("PP 42/2004 Pasal 16 dan Pasal 17"));

    private final Declarations declarations;

    private final Referrals referrals;

    DraftReferral(Declarations declarations, Referrals referrals) {
        this.declarations = declarations;
        this.referrals = referrals;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        if (call.actor().person() != null) {
            Declaration source = declarations.get(call.declaration());
            referrals.prepare(source, call.actor().person(), call.inputs().text("act"), call.inputs().text("basis"));
        }
        return StepResult.done();
    }

}
