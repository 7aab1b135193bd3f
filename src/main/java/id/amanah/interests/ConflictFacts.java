package id.amanah.interests;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.organisation.Organisation;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the tables of conflicts are asked with: {@code superiorInvolved} and, for each
 * source, whether it was declared.
 */
@Component
class ConflictFacts implements FactSource {

    private final Declarations declarations;

    private final Organisation organisation;

    private final Calendars calendars;

    private final NamedInCase involved;

    ConflictFacts(Declarations declarations, Organisation organisation, Calendars calendars, NamedInCase involved) {
        this.declarations = declarations;
        this.organisation = organisation;
        this.calendars = calendars;
        this.involved = involved;
    }

    @Override
    public String name() {
        return "conflict";
    }

    @Override
    public Map<String, Object> of(DeclarationId id, int version, RowId row) {
        Declaration declaration = declarations.get(id);
        Conflict conflict = Conflict.of(declaration);
        LocalDate today = calendars.today(organisation.agency(declaration.agency()).zone());
        Map<String, Object> facts = new HashMap<>();
        facts.put("superiorInvolved",
                organisation.superiorOf(declaration.declarant(), today)
                    .map(superior -> involved.isInvolved(superior, declaration))
                    .orElse(false));
        facts.put("business", conflict.hasSource("BUSINESS"));
        facts.put("family", conflict.hasSource("FAMILY"));
        facts.put("affiliation", conflict.hasSource("AFFILIATION"));
        facts.put("secondOffice", conflict.hasSource("SECOND_OFFICE") || conflict.hasSource("OTHER_WORK"));
        facts.put("afterOffice", conflict.hasSource("POST_EMPLOYMENT"));
        facts.put("gift", conflict.hasSource("GIFT"));
        return facts;
    }

}
