package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import id.amanah.workflow.Named;
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
                    List.of()),
                    new StepSpec.Input("person",
                            new Words("Id, NIP, atau nama pengguna; kosong: pelapornya sendiri",
                                    "Id, NIP or username; empty: who declares"),
                            false, List.of()),
                    new StepSpec.Input("deciderActs",
                            new Words("true: yang memutus bertindak menggantikannya",
                                    "true: who decides acts in their place"),
                            false, List.of("true"))),
            List.of(new StepSpec.Route("substituteNeeded", List.of("true", "false"))),
            new LegalBasis("UU 30/2014 Pasal 42 dan Pasal 43; Permenko Infra 1/2026 Pasal 24"));

    private final Declarations declarations;

    private final SuspensionRows rows;

    private final Named people;

    private final Journal journal;

    Suspend(Declarations declarations, SuspensionRows rows, Named people, Journal journal) {
        this.declarations = declarations;
        this.rows = rows;
        this.people = people;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Optional<SuspensionRows.Row> before = rows.inForce(call.declaration());
        if (before.isEmpty() && "true".equals(call.inputs().text("suspends"))) {
            suspend(declarations.get(call.declaration()), call);
        }
        boolean needed = rows.inForce(call.declaration()).filter(row -> row.substitute() == null).isPresent();
        return StepResult.route("substituteNeeded", needed);
    }

    private void suspend(Declaration declaration, StepCall call) {
        String named = call.inputs().text("person");
        PersonId person = named == null ? declaration.declarant() : people.find(named).orElseThrow();
        rows.begin(declaration, person, SPEC.basis().text(), call.now());
        if ("true".equals(call.inputs().text("deciderActs")) && call.actor().person() != null) {
            rows.substitute(declaration.id(), call.actor().person());
        }
        journal.record(Entry.of("interests.suspended.v1", call.declaration(), call.version())
            .with("reference", Conflict.of(declaration).matter("reference"))
            .about(person));
    }

}
