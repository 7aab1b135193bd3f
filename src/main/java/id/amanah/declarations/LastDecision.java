package id.amanah.declarations;

import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.util.Optional;

/** Who decided a case last; the workflow knows. */
public interface LastDecision {

    Optional<PersonId> by(DeclarationId declaration);

}
