package id.amanah.workflow;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Mandates;
import id.amanah.kinds.UserStep;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * As whom the actor does something with an item of work: for themselves, or in the place
 * of a principal (<i>atas nama</i>; UU 30/2014 Pasal 14 ayat (4)). Where several asked
 * for it, the first whom no rule keeps from it.
 */
@Component
class Acting {

    private final Eligible eligible;

    private final WorkRules rules;

    private final Mandates mandates;

    Acting(Eligible eligible, WorkRules rules, Mandates mandates) {
        this.eligible = eligible;
        this.rules = rules;
        this.mandates = mandates;
    }

    /** For the actor themselves where nobody asks them. */
    Actor as(WorkRow work, UserStep step, WorkRule.Doing doing, UserStep.Outcome outcome) {
        List<Actor> asked = eligible.as(Identity.actor(), work).toList();
        if (asked.size() < 2) {
            return asked.isEmpty() ? Identity.actor() : asked.get(0);
        }
        return asked.stream()
            .filter(one -> rules.allows(new WorkRule.Act(doing, work.declaration(), step, one, outcome)))
            .findFirst()
            .orElse(asked.get(0));
    }

    /** Does it as that, once a mandate has been seen to hold still, under its lock. */
    <T> T run(Actor as, Supplier<T> what) {
        if (as.onBehalfOf() == null) {
            return what.get();
        }
        if (!mandates.holds(as.mandates().get(0))) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.workflow.mandate-ended");
        }
        return Identity.as(as, what);
    }

}
