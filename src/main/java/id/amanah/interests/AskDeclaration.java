package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks the declarant of a register for a conflict declaration (<i>permintaan
 * deklarasi</i>): a draft of theirs with what the register states.
 */
@Component
public class AskDeclaration implements Step {

    private static final StepSpec SPEC = new StepSpec("askDeclaration",
            new Words("Meminta deklarasi konflik kepentingan: draf disiapkan dari isi daftar.",
                    "Asks for a conflict declaration: a draft is prepared from the register."),
            StepSpec.Mode.SYNC, List.of(), List.of(),
            new LegalBasis("UU 30/2014 Pasal 43 ayat (2); Peraturan Menteri PANRB 17/2024"));

    private final Declarations declarations;

    AskDeclaration(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration register = declarations.get(call.declaration());
        Map<String, Object> stated = declarations.frozen(call.declaration(), call.version());
        declarations.draftFor(register.declarant(), Conflict.KIND, Map.of("type", "POTENTIAL", "sources",
                Registers.stated(stated), "connection", String.join("\n", Registers.situations(stated))));
        return StepResult.done();
    }

}
