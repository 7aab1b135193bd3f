package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Names who acts in the place of the suspended official (<i>pejabat pengganti</i>), since
 * the matter's own clock goes on. Taken over for good, the suspension stays in force.
 */
@Component
public class NameSubstitute implements Step {

    private static final StepSpec SPEC = new StepSpec("nameSubstitute",
            new Words("Menetapkan siapa yang bertindak menggantikan pejabat dalam urusan.",
                    "Names who acts in the matter in place of the official."),
            StepSpec.Mode.SYNC,
            List.of(new StepSpec.Input("substitute",
                    new Words(
                            "NIP atau nama pengguna pengganti; kosong: yang sudah ditetapkan, kalau tidak yang memutus",
                            "NIP or username of the substitute; empty: who is named already, else who decides"),
                    false, List.of()),
                    new StepSpec.Input("takeOver",
                            new Words("true: diambil alih untuk seterusnya", "true: taken over for good"), false,
                            List.of("true"))),
            List.of(), new LegalBasis("UU 30/2014 Pasal 42 ayat (2)"));

    private final Declarations declarations;

    private final SuspensionRows rows;

    private final Substitutes substitutes;

    private final Journal journal;

    NameSubstitute(Declarations declarations, SuspensionRows rows, Substitutes substitutes, Journal journal) {
        this.declarations = declarations;
        this.rows = rows;
        this.substitutes = substitutes;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration declaration = declarations.get(call.declaration());
        String given = call.inputs().text("substitute");
        if (given == null && isNamed(declaration)) {
            return StepResult.done();
        }
        PersonId substitute = given == null ? call.actor().person() : substitutes.named(declaration, given);
        if ("true".equals(call.inputs().text("takeOver")) && rows.inForce(declaration.id()).isEmpty()) {
            rows.begin(declaration, declaration.declarant(), SPEC.basis().text(), call.now());
        }
        rows.substitute(call.declaration(), substitute);
        journal.record(Entry.of("interests.substitute-named.v1", call.declaration(), call.version())
            .with("substitute", substitutes.name(substitute))
            .about(substitute));
        return StepResult.done();
    }

    /** A potential conflict suspends nothing, so that nobody need be named. */
    private boolean isNamed(Declaration declaration) {
        return rows.inForce(declaration.id()).filter(row -> row.substitute() == null).isEmpty();
    }

}
