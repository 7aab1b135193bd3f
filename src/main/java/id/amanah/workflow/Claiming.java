package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes work off the list and puts it back. */
@Component
class Claiming {

    private final Declarations declarations;

    private final WorkRows rows;

    private final WorkList list;

    private final WorkRules rules;

    private final Decided decided;

    private final Acting acting;

    private final Journal journal;

    Claiming(Declarations declarations, WorkRows rows, WorkList list, WorkRules rules, Decided decided, Acting acting,
            Journal journal) {
        this.acting = acting;
        this.declarations = declarations;
        this.rows = rows;
        this.list = list;
        this.rules = rules;
        this.decided = decided;
        this.journal = journal;
    }

    WorkRow claim(UUID id) {
        Declaration declaration = lock(id);
        WorkRow work = openToMe(declaration.id(), id);
        if (Identity.actor().is(work.assignee())) {
            return work;
        }
        Actor as = acting.as(work, list.step(work), WorkRule.Doing.CLAIM, null);
        return acting.run(as, () -> {
            decided.mustBeFree(work);
            rules.mustAllow(new WorkRule.Act(WorkRule.Doing.CLAIM, work.declaration(), list.step(work), as, null));
            return assign(declaration, work, as, "work.claimed.v1");
        });
    }

    WorkRow release(UUID id) {
        Declaration declaration = lock(id);
        WorkRow work = openToMe(declaration.id(), id);
        if (work.assignee() == null) {
            return work;
        }
        if (!Identity.actor().is(work.assignee())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.workflow.not-claimed-by-you");
        }
        Actor as = acting.as(work, list.step(work), WorkRule.Doing.CLAIM, null);
        return acting.run(as, () -> assign(declaration, work, null, "work.released.v1"));
    }

    private Declaration lock(UUID id) {
        return declarations.lock(rows.declarationOf(id).orElseThrow(WorkList::unknown));
    }

    private WorkRow openToMe(DeclarationId declaration, UUID id) {
        WorkRow work = rows.lock(declaration, id);
        list.mustKnow(work);
        decided.mustBeOpen(work);
        list.mustBeAsked(work);
        return work;
    }

    /** {@code taker} is null where it is given back. */
    private WorkRow assign(Declaration declaration, WorkRow work, Actor taker, String type) {
        PersonId assignee = taker == null ? null : taker.person();
        PersonId principal = taker == null ? null : taker.onBehalfOf();
        rows.assign(work.id(), assignee, principal);
        journal.record(Entry.of(type, work.declaration(), declaration.version()).with("step", work.step()));
        return work.assignedTo(assignee, principal);
    }

}
