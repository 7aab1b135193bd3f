package id.amanah.reports;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Whom a report is about (<i>terlapor</i>): {@code facts.derived.report.person}, the id
 * of the person; null while that is in doubt.
 */
@Component
class ReportFacts implements FactSource {

    private final Declarations declarations;

    private final Reported reported;

    ReportFacts(Declarations declarations, Reported reported) {
        this.declarations = declarations;
        this.reported = reported;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Map<String, Object> of(DeclarationId id, int version, RowId row) {
        Declaration report = declarations.get(id);
        Map<String, Object> facts = new HashMap<>();
        facts.put("person", reported.certain(report).map(PersonId::value).map(Object::toString).orElse(null));
        return facts;
    }

}
