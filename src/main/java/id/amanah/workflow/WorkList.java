package id.amanah.workflow;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which items of work exist for the actor. Who looks at a case as its declarant sees
 * nothing of the officers' work on it, an officer's own case included.
 */
@Component
class WorkList {

    private final WorkRows rows;

    private final Eligible eligible;

    private final Grants grants;

    private final Kinds kinds;

    WorkList(WorkRows rows, Eligible eligible, Grants grants, Kinds kinds) {
        this.rows = rows;
        this.eligible = eligible;
        this.grants = grants;
        this.kinds = kinds;
    }

    WorkRow visible(UUID id) {
        WorkRow work = rows.find(id).orElseThrow(WorkList::unknown);
        if (!visible(work, grants.sight(work.declaration()))) {
            throw unknown();
        }
        return work;
    }

    List<WorkRow> open(DeclarationId declaration) {
        Optional<Capacity> sight = grants.sight(declaration);
        return rows.open(declaration).stream().filter(work -> visible(work, sight)).toList();
    }

    /** The open items of a declaration that the actor is asked by. */
    List<WorkRow> asked(DeclarationId declaration) {
        return open(declaration).stream().filter(work -> eligible.is(Identity.actor(), work)).toList();
    }

    private boolean visible(WorkRow work, Optional<Capacity> sight) {
        boolean asDeclarant = sight.filter(c -> c == Capacity.DECLARANT || c == Capacity.SUBJECT).isPresent();
        boolean asked = eligible.is(Identity.actor(), work);
        return asDeclarant || work.person() != null && sight.isEmpty() ? asked && work.person() != null
                : sight.isPresent();
    }

    /** Refuses whom the item does not exist for. */
    void mustKnow(WorkRow work) {
        if (!eligible.is(Identity.actor(), work) && grants.sight(work.declaration()).isEmpty()) {
            throw unknown();
        }
    }

    /** Refuses who knows of the item and is not asked. */
    void mustBeAsked(WorkRow work) {
        if (!eligible.is(Identity.actor(), work)) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.workflow.not-yours");
        }
    }

    UserStep step(WorkRow work) {
        return kinds.bundle(work.bundle()).userSteps().get(work.step());
    }

    Works.Work seen(WorkRow work) {
        return work.seen(step(work), work.state() == WorkRow.State.OPEN ? actingFor(work) : null);
    }

    /** In whose place the actor would act; null if for themselves or not at all. */
    private PersonId actingFor(WorkRow work) {
        Actor actor = Identity.actor();
        return actor.onBehalfOf() != null ? actor.onBehalfOf() : actor.mandates().isEmpty() ? null
                : eligible.as(actor, work).findFirst().map(Actor::onBehalfOf).orElse(null);
    }

    static Refusal unknown() {
        return Refusal.of(Reason.UNKNOWN, "refusal.workflow.unknown");
    }

}
