package id.amanah.interests;

import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What a register of interests tells: {@code situationStated}, whether anything touches
 * the office.
 */
@Component
class RegisterFacts implements FactSource {

    private final Declarations declarations;

    RegisterFacts(Declarations declarations) {
        this.declarations = declarations;
    }

    @Override
    public String name() {
        return "register";
    }

    @Override
    public Map<String, Object> of(DeclarationId declaration, int version, RowId row) {
        Map<String, Object> answers = declarations.frozen(declaration, version);
        return Map.of("situationStated", !Registers.situations(answers).isEmpty());
    }

}
