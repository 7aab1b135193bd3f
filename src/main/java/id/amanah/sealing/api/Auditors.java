package id.amanah.sealing.api;

import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.shared.Refusal;

/** Who may read leaves: the auditors (<i>auditor</i>). To others no leaf exists. */
final class Auditors {

    private Auditors() {
    }

    static void require() {
        if (!Identity.actor().has(Role.AUDITOR)) {
            throw Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown");
        }
    }

}
