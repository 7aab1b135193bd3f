package id.amanah.workflow;

import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom rules keep from a case (<i>larangan menangani</i>), for the floors above. */
@Component
public class Bars {

    private final WorkRules rules;

    private final Declarations declarations;

    Bars(WorkRules rules, Declarations declarations) {
        this.rules = rules;
        this.declarations = declarations;
    }

    /** Something that rules look at has changed: who is barred is worked out anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(DeclarationId declaration) {
        rules.renew(declarations.get(declaration));
    }

}
