package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody could be asked for a step (<i>penunjukan</i>), before they are: what
 * the rules of work say, and who has decided in a case already.
 */
@Component
public class Offers {

    private final Declarations declarations;

    private final Kinds kinds;

    private final WorkRules rules;

    private final WorkRows rows;

    Offers(Declarations declarations, Kinds kinds, WorkRules rules, WorkRows rows) {
        this.declarations = declarations;
        this.kinds = kinds;
        this.rules = rules;
        this.rows = rows;
    }

    /** The sentence of the rule that keeps a person from a step; empty if none does. */
    @Transactional(readOnly = true)
    public Optional<Words> refusal(DeclarationId id, String step, PersonId person) {
        Declaration declaration = declarations.get(id);
        UserStep asked = kinds.bundle(declaration.bundle()).userSteps().get(step);
        Actor candidate = new Actor(person, declaration.handledBy(), Set.of(), null, Set.of(declaration.handledBy()));
        return rules.refusal(new WorkRule.Act(WorkRule.Doing.OFFER, id, asked, candidate, null));
    }

    /** All who decided something in a case. */
    @Transactional(readOnly = true)
    public Set<PersonId> deciders(DeclarationId declaration) {
        return rows.deciders(declaration);
    }

}
