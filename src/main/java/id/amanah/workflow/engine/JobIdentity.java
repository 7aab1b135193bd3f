package id.amanah.workflow.engine;

import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.shared.DeclarationId;
import org.springframework.stereotype.Component;

/**
 * A job acts as the system, for the agency of the declaration it works on; in a request
 * the person goes on acting.
 */
@Component
class JobIdentity {

    private final Declarations declarations;

    JobIdentity(Declarations declarations) {
        this.declarations = declarations;
    }

    void run(DeclarationId declaration, Runnable work) {
        if (Identity.current().isPresent()) {
            work.run();
        }
        else {
            Identity.as(Actor.system(declarations.get(declaration).agency()), work);
        }
    }

}
