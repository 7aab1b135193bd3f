package id.amanah.workflow;

import id.amanah.identity.Role;
import id.amanah.kinds.UserStep;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A row of the table {@code work}; {@code decision} is null unless it is done.
 *
 * @param assigneeFor the principal on whose behalf a stand-in took it; null if none
 */
record WorkRow(UUID id, DeclarationId declaration, AgencyId agency, String number, String kind, String bundle,
        String step, String task, UserStep.Scope scope, Role role, Integer unit, PersonId person, String level,
        State state, PersonId assignee, PersonId assigneeFor, Instant createdAt, LocalDate dueOn, String item,
        Decision decision) {

    enum State {

        OPEN, DONE, WITHDRAWN

    }

    record Decision(PersonId by, PersonId onBehalfOf, String role, Instant at, String outcome,
            Map<String, Object> answers, String note) {
    }

    WorkRow decided(Decision made) {
        return new WorkRow(id, declaration, agency, number, kind, bundle, step, task, scope, role, unit, person, level,
                State.DONE, assignee, assigneeFor, createdAt, dueOn, item, made);
    }

    WorkRow assignedTo(PersonId someone, PersonId onBehalfOf) {
        return new WorkRow(id, declaration, agency, number, kind, bundle, step, task, scope, role, unit, person, level,
                state, someone, onBehalfOf, createdAt, dueOn, item, decision);
    }

    /** The row as the rest of Amanah sees it. */
    Works.Work seen(UserStep seenStep, PersonId actingFor) {
        Decision d = decision == null ? new Decision(null, null, null, null, null, Map.of(), null) : decision;
        return new Works.Work(id, declaration, number, kind, bundle, agency, seenStep, dueOn, assignee, createdAt,
                d.by(), d.at(), d.outcome(), d.answers(), d.note(), item, d.onBehalfOf(), assigneeFor, actingFor);
    }

}
