package id.amanah.workflow;

import id.amanah.declarations.LastDecision;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who decided last, as the work tells. */
@Component
class LastDecisionOfWork implements LastDecision {

    private final WorkRows rows;

    LastDecisionOfWork(WorkRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<PersonId> by(DeclarationId declaration) {
        return rows.lastDecider(declaration);
    }

    @Override
    public Optional<Made> last(DeclarationId declaration) {
        return rows.lastDone(declaration).map(WorkRow::decision).map(made -> new Made(made.by(), made.at()));
    }

}
