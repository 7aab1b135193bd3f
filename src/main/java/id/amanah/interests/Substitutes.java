package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.organisation.Organisation;
import id.amanah.shared.FieldError;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Named;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may act in an official's place: somebody of the agency without a part in the
 * matter.
 */
@Component
class Substitutes {

    private final Named people;

    private final Organisation organisation;

    private final NamedInCase involved;

    Substitutes(Named people, Organisation organisation, NamedInCase involved) {
        this.people = people;
        this.organisation = organisation;
        this.involved = involved;
    }

    PersonId named(Declaration declaration, String name) {
        PersonId person = find(declaration, name, "substitute");
        if (person.equals(declaration.declarant()) || involved.isInvolved(person, declaration)) {
            throw refused("substitute", "interests.error.substitute-involved");
        }
        return person;
    }

    /** Somebody of the agency of a declaration. */
    PersonId find(Declaration declaration, String name, String field) {
        Optional<PersonId> found = name == null ? Optional.empty() : people.find(name.strip());
        return found.filter(p -> organisation.person(p).agency().equals(declaration.handledBy()))
            .orElseThrow(() -> refused(field, "interests.error.nobody"));
    }

    String name(PersonId person) {
        return organisation.person(person).name();
    }

    private static Refusal refused(String field, String sentence) {
        return Refusal.invalid(List.of(new FieldError(field, sentence)));
    }

}
