package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.shared.PersonId;
import java.util.Optional;

/**
 * Tells whom a case is about where that is not its declarant (<i>terlapor</i>): work of
 * scope {@code superior} goes to that person's superior. Brought by the floors above.
 */
public interface Concerned {

    /** The person; empty if the case is about its declarant, or nobody knows yet. */
    Optional<PersonId> of(Declaration declaration);

}
