package id.amanah.reports;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import id.amanah.workflow.Bars;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets the reported person know of the report (<i>terlapor mengetahui</i>): heard, or
 * given the chance to be. The filer stays sealed.
 */
@Component
public class OpenToReported implements Step {

    private static final StepSpec SPEC = new StepSpec("openToReported",
            new Words("Membuka laporan bagi terlapor setelah ia didengar; pelapor tetap dirahasiakan.",
                    "Opens the report to the reported person once heard; the filer stays secret."),
            StepSpec.Mode.SYNC, List.of(), List.of(), new LegalBasis("UU 30/2014 Pasal 44 ayat (5)"));

    private final Declarations declarations;

    private final Reported reported;

    private final Bars bars;

    private final Grants grants;

    private final Journal journal;

    OpenToReported(Declarations declarations, Reported reported, Bars bars, Grants grants, Journal journal) {
        this.declarations = declarations;
        this.reported = reported;
        this.bars = bars;
        this.grants = grants;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration declaration = declarations.get(call.declaration());
        PersonId person = reported.certain(declaration).orElseThrow();
        reported.open(declaration);
        bars.renew(call.declaration());
        grants.give(call.declaration(), declaration.agency(), person, Capacity.SUBJECT);
        journal.record(Entry.of("report.opened.v1", call.declaration(), call.version()).about(person));
        return StepResult.done();
    }

}
