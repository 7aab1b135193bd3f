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
                    new Words("NIP atau nama pengguna pengganti", "NIP or username of the substitute"), true,
                    List.of()),
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
        PersonId substitute = substitutes.named(declaration, call.inputs().text("substitute"));
        if ("true".equals(call.inputs().text("takeOver"))) {
            rows.begin(declaration, Conflict.of(declaration), SPEC.basis().text(), call.now());
        }
        rows.substitute(call.declaration(), substitute);
        journal.record(Entry.of("interests.substitute-named.v1", call.declaration(), call.version())
            .with("substitute", substitutes.name(substitute))
            .about(substitute));
        return StepResult.done();
    }

}
