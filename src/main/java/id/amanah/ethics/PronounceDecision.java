package id.amanah.ethics;

import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.FieldError;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import id.amanah.workflow.StepSpec.Input;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Pronounces what the majority decided (<i>putusan majelis</i>), with the article and the
 * reason. The decision is final.
 */
@Component
public class PronounceDecision implements Step {

    private static final StepSpec SPEC = new StepSpec("pronounceDecision",
            new Words("Mengucapkan putusan majelis menurut suara terbanyak.",
                    "Pronounces the committee's decision as the majority voted."),
            StepSpec.Mode.SYNC,
            List.of(new Input("article", new Words("Pasal yang dilanggar", "Article violated"), false, List.of()),
                    new Input("reason", new Words("Pertimbangan", "Reason"), true, List.of())),
            List.of(), new LegalBasis("PP 42/2004 Pasal 15 dan Pasal 19 ayat (5)"));

    private final Votes votes;

    private final Journal journal;

    PronounceDecision(Votes votes, Journal journal) {
        this.votes = votes;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        String article = call.inputs().text("article");
        Tally tally = Tally.of(votes.opened(call.declaration()));
        if (tally.isViolation() && (article == null || article.isBlank())) {
            throw Refusal.invalid(List.of(new FieldError("article", "ethics.error.article")));
        }
        journal.record(Entry.of("ethics.decided.v1", call.declaration(), call.version())
            .with("outcome", tally.result())
            .with("article", article)
            .because(call.inputs().text("reason")));
        return StepResult.done();
    }

}
