package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The officers who may be told of a case (<i>pihak yang berwenang</i>): not its
 * declarant, and none whom a rule keeps from it.
 */
@Component
@Transactional(readOnly = true)
public class Audience {

    private final Accounts accounts;

    private final WorkRules rules;

    private final StandIn standIn;

    Audience(Accounts accounts, WorkRules rules, StandIn standIn) {
        this.standIn = standIn;
        this.accounts = accounts;
        this.rules = rules;
    }

    /** Who holds the role at the declaration's agency today and may be told. */
    public List<PersonId> of(Declaration declaration, Role role) {
        return without(declaration, List.copyOf(accounts.holders(role, declaration.handledBy())));
    }

    /** Those of the persons who may be told. */
    public List<PersonId> without(Declaration declaration, List<PersonId> persons) {
        Set<PersonId> barred = rules.barred(declaration.id());
        return persons.stream()
            .filter(person -> !person.equals(declaration.declarant()) && !barred.contains(person))
            .toList();
    }

    /**
     * The nearest superior of a person who may be told; where there is none, who stands
     * in for them as for the work.
     */
    public Optional<PersonId> superior(Declaration declaration, PersonId subject) {
        return without(declaration, standIn.superiors(declaration, subject)).stream().findFirst();
    }

}
