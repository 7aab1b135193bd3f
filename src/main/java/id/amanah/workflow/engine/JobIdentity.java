package id.amanah.workflow.engine;

import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.shared.DeclarationId;
import org.springframework.stereotype.Component;

/**
 * A job acts as the system, for the agency of the declaration it works on, which it locks
 * first as every command does.
 */
@Component
class JobIdentity {

    private final Declarations declarations;

    JobIdentity(Declarations declarations) {
        this.declarations = declarations;
    }

    void run(DeclarationId declaration, Runnable work) {
        Identity.as(Actor.system(declarations.lock(declaration).agency()), work);
    }

}
