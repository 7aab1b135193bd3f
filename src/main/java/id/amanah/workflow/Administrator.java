package id.amanah.workflow;

import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;

/** Keeps the machine room to administrators. */
final class Administrator {

    private Administrator() {
    }

    static void mustAct() {
        if (!Identity.actor().has(Role.ADMINISTRATOR)) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.workflow.administrators-only");
        }
    }

}
