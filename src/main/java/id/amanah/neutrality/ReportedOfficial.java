package id.amanah.neutrality;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.RowId;
import id.amanah.workflow.Concerned;
import id.amanah.workflow.FactSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the tables ask of a reported official (<i>terlapor</i>):
 * {@code facts.derived.reported.employmentKind} and {@code .yearsOfService}; unknown
 * while nobody knows who it is.
 */
@Component
class ReportedOfficial implements FactSource {

    private final ObjectProvider<Concerned> concerned;

    private final Declarations declarations;

    private final Organisation organisation;

    ReportedOfficial(ObjectProvider<Concerned> concerned, Declarations declarations, Organisation organisation) {
        this.concerned = concerned;
        this.declarations = declarations;
        this.organisation = organisation;
    }

    @Override
    public String name() {
        return "reported";
    }

    @Override
    public Map<String, Object> of(DeclarationId id, int version, RowId row) {
        Declaration report = declarations.get(id);
        Optional<PersonId> person = concerned.stream().flatMap(source -> source.of(report).stream()).findFirst();
        Map<String, Object> facts = new HashMap<>();
        person.map(organisation::person).ifPresent(official -> put(facts, official));
        return facts;
    }

    private static void put(Map<String, Object> facts, Person official) {
        facts.put("employmentKind", official.employmentKind());
        facts.put("yearsOfService", official.yearsOfService());
    }

}
