package id.amanah.workflow;

import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What tables answered last, as facts for steps:
 * {@code facts.derived.findings.<key>.<output>} of the first row that answered.
 */
@Component
class FindingsAsFacts implements FactSource {

    private final ObjectProvider<Declarations> declarations;

    FindingsAsFacts(ObjectProvider<Declarations> declarations) {
        this.declarations = declarations;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public Map<String, Object> of(DeclarationId declaration, int version, RowId row) {
        Map<String, Object> findings = new LinkedHashMap<>();
        declarations.getObject()
            .findings(declaration)
            .stream()
            .filter(kept -> Objects.equals(kept.row(), row) || kept.row() == null)
            .forEach(kept -> findings.put(kept.finding().key(), kept.finding().first()));
        return findings;
    }

}
