package id.amanah.workflow;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.organisation.Organisation;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import org.springframework.stereotype.Component;

/** Tells who came too late that another person has decided or claimed, and who. */
@Component
class Decided {

    private final WorkRows rows;

    private final Organisation organisation;

    Decided(WorkRows rows, Organisation organisation) {
        this.rows = rows;
        this.organisation = organisation;
    }

    void mustBeOpen(WorkRow work) {
        if (work.state() == WorkRow.State.DONE) {
            throw Refusal.of(Reason.CONFLICT, "refusal.workflow.decided",
                    organisation.person(work.decision().by()).name());
        }
        if (work.state() == WorkRow.State.WITHDRAWN) {
            throw rows.withdrawnBy(work.id())
                .map(by -> Refusal.of(Reason.CONFLICT, "refusal.workflow.withdrawn-by", organisation.person(by).name()))
                .orElseGet(() -> Refusal.of(Reason.CONFLICT, "refusal.workflow.withdrawn"));
        }
    }

    /**
     * Nobody else has claimed it. What a stand-in took, the principal takes back; what
     * the principal took, the stand-in goes on with.
     */
    void mustBeFree(WorkRow work) {
        Actor actor = Identity.actor();
        boolean mine = actor.is(work.assignee()) || actor.is(work.assigneeFor());
        if (work.assignee() != null && !mine && !work.assignee().equals(actor.onBehalfOf())) {
            throw Refusal.of(Reason.CONFLICT, "refusal.workflow.claimed", organisation.person(work.assignee()).name());
        }
    }

    /** The same person decided the same already: the request came twice. */
    boolean already(WorkRow work, String outcome) {
        return work.state() == WorkRow.State.DONE && Identity.actor().is(work.decision().by())
                && work.decision().outcome().equals(outcome);
    }

}
