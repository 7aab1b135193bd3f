package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Suspends the declarant's part in the matter (<i>penangguhan</i>), in the transaction of
 * what it follows from; a suspension in force stays as it is.
 */
@Component
public class Suspend implements Step {

    private static final StepSpec SPEC = new StepSpec("suspend",
            new Words("Menangguhkan peran pejabat dalam urusan sampai diputus; yang sudah berlaku tetap.",
                    "Suspends the official’s part in the matter until it is decided; one in force stays."),
            StepSpec.Mode.SYNC,
            List.of(new StepSpec.Input("suspends", new Words("Apakah ditangguhkan", "Whether it is suspended"), true,
                    List.of())),
            List.of(new StepSpec.Route("substituteNeeded", List.of("true", "false"))),
            new LegalBasis("UU 30/2014 Pasal 42 dan Pasal 43; Permenko Infra 1/2026 Pasal 24"));

    private final Declarations declarations;

    private final SuspensionRows rows;

    private final Journal journal;

    Suspend(Declarations declarations, SuspensionRows rows, Journal journal) {
        this.declarations = declarations;
        this.rows = rows;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration declaration = declarations.get(call.declaration());
        Optional<SuspensionRows.Row> before = rows.inForce(call.declaration());
        if (before.isEmpty() && "true".equals(call.inputs().text("suspends"))) {
            rows.begin(declaration, Conflict.of(declaration), SPEC.basis().text(), call.now());
            journal.record(Entry.of("interests.suspended.v1", call.declaration(), call.version())
                .with("reference", Conflict.of(declaration).matter("reference"))
                .about(declaration.declarant()));
        }
        boolean needed = rows.inForce(call.declaration()).filter(row -> row.substitute() == null).isPresent();
        return StepResult.route("substituteNeeded", needed);
    }

}
