package id.amanah.ethics;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Person;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import id.amanah.workflow.StepSpec.Input;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Invites who is examined (<i>pemanggilan terperiksa</i>), who from then on sees the case
 * but none of the committee's work on it.
 */
@Component
public class InviteExaminee implements Step {

    private static final StepSpec SPEC = new StepSpec("inviteExaminee",
            new Words("Memanggil terperiksa dan membuka perkara baginya.",
                    "Invites who is examined and opens the case to them."),
            StepSpec.Mode.SYNC,
            List.of(new Input("on", new Words("Hari sidang", "Day of the session"), false, List.of()),
                    new Input("place", new Words("Tempat sidang", "Place of the session"), false, List.of())),
            List.of(), new LegalBasis("PP 42/2004 Pasal 19"));

    private final Declarations declarations;

    private final Parties parties;

    private final Grants grants;

    private final Journal journal;

    InviteExaminee(Declarations declarations, Parties parties, Grants grants, Journal journal) {
        this.declarations = declarations;
        this.parties = parties;
        this.grants = grants;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration hearing = declarations.get(call.declaration());
        Person examinee = parties.examinee(hearing).orElseThrow();
        grants.give(hearing.id(), hearing.agency(), examinee.id(), Capacity.DECLARANT);
        journal.record(Entry.of("ethics.examinee-invited.v1", call.declaration(), call.version())
            .about(examinee.id())
            .with("examinee", examinee.name())
            .with("on", call.inputs().text("on"))
            .with("place", call.inputs().text("place")));
        return StepResult.done();
    }

}
