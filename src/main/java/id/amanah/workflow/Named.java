package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The person whom a fact names: by id, NIP or username, as answers and derived facts have
 * them.
 */
@Component
public class Named {

    private final ObjectProvider<CaseFacts> facts;

    private final Organisation organisation;

    private final Accounts accounts;

    Named(ObjectProvider<CaseFacts> facts, Organisation organisation, Accounts accounts) {
        this.facts = facts;
        this.organisation = organisation;
        this.accounts = accounts;
    }

    /**
     * The person whom the fact at a path names.
     * @throws IllegalStateException if it names nobody, which is an error of the model
     */
    PersonId by(Declaration declaration, String path) {
        Object fact = facts.getObject().of(declaration).at(path);
        if (fact == null) {
            throw new IllegalStateException(path + " names nobody in " + declaration.number());
        }
        return person(fact.toString());
    }

    PersonId person(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("Nobody is " + name));
    }

    /** The person with an id, NIP or username, if there is one. */
    public Optional<PersonId> find(String name) {
        if (name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.of(new PersonId(UUID.fromString(name)));
        }
        return name.matches("\\d{18}") ? organisation.byNip(name).map(Person::id)
                : accounts.actor(name).map(Actor::person);
    }

}
