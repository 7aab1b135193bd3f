package id.amanah.reports;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.FieldError;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import id.amanah.workflow.Bars;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Fixes whom the report is about (<i>penetapan terlapor</i>) before somebody is heard.
 */
@Component
public class NameReported implements Step {

    private static final StepSpec SPEC = new StepSpec("nameReported",
            new Words("Menetapkan siapa terlapornya; ditolak bila belum jelas.",
                    "Fixes who is reported; refused while that is in doubt."),
            StepSpec.Mode.SYNC,
            List.of(new StepSpec.Input("nip",
                    new Words("NIP terlapor bila laporan belum jelas",
                            "NIP of the reported person where the report is in doubt"),
                    false, List.of())),
            List.of(), new LegalBasis("UU 30/2014 Pasal 44 ayat (1) dan (2)"));

    private final Declarations declarations;

    private final Reported reported;

    private final Bars bars;

    private final Journal journal;

    NameReported(Declarations declarations, Reported reported, Bars bars, Journal journal) {
        this.declarations = declarations;
        this.reported = reported;
        this.bars = bars;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration declaration = declarations.get(call.declaration());
        String nip = call.inputs().text("nip");
        PersonId person = (nip == null ? reported.certain(declaration) : reported.withNip(declaration, nip))
            .orElseThrow(
                    () -> Refusal.invalid(List.of(new FieldError("reportedNip", "reports.error.reported-unknown"))));
        reported.name(declaration, person);
        bars.renew(call.declaration());
        journal.record(Entry.of("report.person-named.v1", call.declaration(), call.version()).about(person));
        return StepResult.done();
    }

}
