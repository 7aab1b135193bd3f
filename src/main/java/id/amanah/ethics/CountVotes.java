package id.amanah.ethics;

import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import id.amanah.workflow.StepSpec.Route;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens and counts the votes (<i>penghitungan suara</i>). */
@Component
public class CountVotes implements Step {

    private static final StepSpec SPEC = new StepSpec("countVotes",
            new Words("Membuka dan menghitung suara; yang berbeda pendapat tetap dicatat.",
                    "Opens and counts the votes; who dissents stays on record."),
            StepSpec.Mode.SYNC, List.of(),
            List.of(new Route("result", List.of("no-violation", "closed-statement", "open-statement"))),
            new LegalBasis("PP 42/2004 Pasal 19"));

    private final Votes votes;

    private final Journal journal;

    CountVotes(Votes votes, Journal journal) {
        this.votes = votes;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Tally tally = Tally.of(votes.open(call.declaration()));
        journal.record(Entry.of("ethics.votes-opened.v1", call.declaration(), call.version())
            .with("cast", tally.cast())
            .with("violation", tally.violation())
            .with("outcome", tally.result()));
        return StepResult.route("result", tally.result());
    }

}
