package id.amanah.ethics;

import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
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
 * Imposes the moral sanction (<i>sanksi moral</i>) that the committee decided, by the
 * appointing official's decree.
 */
@Component
public class ImposeSanction implements Step {

    private static final StepSpec SPEC = new StepSpec("imposeSanction",
            new Words("Mencatat penjatuhan sanksi moral.", "Records that the moral sanction is imposed."),
            StepSpec.Mode.SYNC,
            List.of(new Input("decreeNumber", new Words("Nomor keputusan", "Number of the decree"), true, List.of()),
                    new Input("decreeOn", new Words("Tanggal keputusan", "Date of the decree"), false, List.of())),
            List.of(), new LegalBasis("PP 42/2004 Pasal 15"));

    private final Votes votes;

    private final Journal journal;

    ImposeSanction(Votes votes, Journal journal) {
        this.votes = votes;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        journal.record(Entry.of("ethics.sanctioned.v1", call.declaration(), call.version())
            .with("outcome", Tally.of(votes.opened(call.declaration())).result())
            .with("decreeNumber", call.inputs().text("decreeNumber"))
            .with("decreeOn", call.inputs().text("decreeOn")));
        return StepResult.done();
    }

}
