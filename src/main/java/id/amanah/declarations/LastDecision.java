package id.amanah.declarations;

import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Who decided a case last; the workflow knows. */
public interface LastDecision {

    Optional<PersonId> by(DeclarationId declaration);

    /** Who and when; empty where nobody was asked. */
    Optional<Made> last(DeclarationId declaration);

    /** A decision that was made. */
    record Made(PersonId by, Instant at) {
    }

}
