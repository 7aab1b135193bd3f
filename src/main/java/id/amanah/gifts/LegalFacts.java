package id.amanah.gifts;

import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The legal facts of an object: derived from the plain questions that the filer answered,
 * unless the UPG corrected them. What nobody answered is null, and null never exempts.
 */
@Component
class LegalFacts implements FactSource {

    static final List<String> NAMES = List.of("connectedToPosition", "conflictOfInterest", "contraryToDuty",
            "dutyRelated", "generallyApplicable", "toIndividual", "withinRules");

    private final Declarations declarations;

    private final Assessments assessments;

    LegalFacts(Declarations declarations, Assessments assessments) {
        this.declarations = declarations;
        this.assessments = assessments;
    }

    @Override
    public String name() {
        return "gift";
    }

    @Override
    public Map<String, Object> of(DeclarationId declaration, int version, RowId row) {
        if (row == null) {
            return null;
        }
        GiftReport report = new GiftReport(declarations.get(declaration).answers());
        return report.object(row).map(object -> {
            Map<String, Object> facts = derived(object, report.giverOf(object));
            facts.putAll(assessments.of(declaration, row.value()));
            return facts;
        }).orElse(null);
    }

    static Map<String, Object> derived(Map<String, Object> object, Map<String, Object> giver) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("giverRelation", giver.get("relation"));
        facts.put("connectedToPosition", giver.get("hasBusinessWithOffice"));
        facts.put("conflictOfInterest", giver.get("handledByRecipient"));
        facts.put("contraryToDuty", giver.get("expectsSomething"));
        facts.put("dutyRelated", object.get("becauseOfDuty"));
        facts.put("generallyApplicable", object.get("sameForEveryone"));
        facts.put("toIndividual", object.get("forAgency") instanceof Boolean agency ? !agency : null);
        facts.put("withinRules", object.get("withinRules"));
        return facts;
    }

}
