package id.amanah.ethics;

import id.amanah.declarations.Declarations;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.RowId;
import id.amanah.workflow.FactSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Who is who in a hearing: {@code examinee}, {@code chair}, {@code secretary} and
 * {@code members}, each the id of a person; what is not known yet is null.
 */
@Component
class HearingFacts implements FactSource {

    private final Declarations declarations;

    private final Parties parties;

    private final Committee committee;

    HearingFacts(Declarations declarations, Parties parties, Committee committee) {
        this.declarations = declarations;
        this.parties = parties;
        this.committee = committee;
    }

    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public Map<String, Object> of(DeclarationId id, int version, RowId row) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("examinee",
                parties.examinee(declarations.get(id)).map(Person::id).map(HearingFacts::text).orElse(null));
        facts.put("chair", committee.holder(id, Committee.Seat.CHAIR).map(HearingFacts::text).orElse(null));
        facts.put("secretary", committee.holder(id, Committee.Seat.SECRETARY).map(HearingFacts::text).orElse(null));
        facts.put("members", committee.of(id).stream().map(m -> text(m.person())).toList());
        return facts;
    }

    private static String text(PersonId person) {
        return person.value().toString();
    }

}
