package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Person;
import id.amanah.shared.FieldError;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Takes a referral in (<i>menerima rujukan</i>): about an official of the agency, who is
 * not the one who refers, from a case that the one who refers may see.
 */
@Component
public class AdmitReferral implements Step {

    private static final StepSpec SPEC = new StepSpec("admitReferral",
            new Words("Menerima rujukan ke majelis kode etik.", "Takes in a referral to the ethics committee."),
            StepSpec.Mode.SYNC, List.of(), List.of(), new LegalBasis("PP 42/2004 Pasal 17 dan Pasal 19"));

    private final Declarations declarations;

    private final Parties parties;

    private final Journal journal;

    AdmitReferral(Declarations declarations, Parties parties, Journal journal) {
        this.declarations = declarations;
        this.parties = parties;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration hearing = declarations.get(call.declaration());
        Person examinee = parties.examinee(hearing)
            .orElseThrow(() -> Refusal.invalid(List.of(new FieldError("examinee", "ethics.error.examinee"))));
        if (Identity.actor().is(examinee.id())) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.ethics.own-referral");
        }
        String from = Hearing.of(hearing).from();
        if (from != null) {
            mustSee(from);
        }
        journal.record(Entry.of("ethics.referred.v1", call.declaration(), call.version())
            .about(examinee.id())
            .with("examinee", examinee.name())
            .with("from", from));
        return StepResult.done();
    }

    private void mustSee(String from) {
        try {
            declarations.find(from);
        }
        catch (Refusal unknown) {
            throw Refusal.invalid(List.of(new FieldError("from", "ethics.error.from")));
        }
    }

}
