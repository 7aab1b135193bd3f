package id.amanah.access;

import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.identity.Role;
import java.util.Optional;

/** Who may see a declaration: rows, given and ended, never worked out on the fly. */
public interface Grants {

    /**
     * Gives a person sight of a declaration from now on. Giving it twice changes nothing.
     */
    void give(DeclarationId declaration, AgencyId agency, PersonId person, Capacity capacity);

    /** Gives the holders of a role at the agency sight of a declaration from now on. */
    void give(DeclarationId declaration, AgencyId agency, Role role, Capacity capacity);

    /**
     * In which capacity the actor of this transaction sees the declaration; empty if it
     * does not exist for them.
     */
    Optional<Capacity> sight(DeclarationId declaration);

}
