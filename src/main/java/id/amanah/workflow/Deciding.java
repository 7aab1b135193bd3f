package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.UserStep;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides an item of work. The declaration is locked first, so of two at once one wins
 * and the other is told who did.
 */
@Component
class Deciding {

    private final Declarations declarations;

    private final WorkRows rows;

    private final WorkList list;

    private final WorkRules rules;

    private final Decided decided;

    private final Acting acting;

    private final DecisionAnswers forms;

    private final CaseRecorder recorder;

    private final Journal journal;

    private final EntityManager entities;

    private final Machine machine;

    private final ObjectProvider<SealedAnswers> sealed;

    private final ObjectProvider<Witness> witnesses;

    private final OutsideDecisions outside;

    private final Asking asking;

    private final Clock clock;

    Deciding(Declarations declarations, WorkRows rows, WorkList list, WorkRules rules, Decided decided, Acting acting,
            DecisionAnswers forms, CaseRecorder recorder, Journal journal, EntityManager entities, Machine machine,
            ObjectProvider<SealedAnswers> sealed, ObjectProvider<Witness> witnesses, OutsideDecisions outside,
            Asking asking, Clock clock) {
        this.outside = outside;
        this.asking = asking;
        this.acting = acting;
        this.sealed = sealed;
        this.witnesses = witnesses;
        this.declarations = declarations;
        this.rows = rows;
        this.list = list;
        this.rules = rules;
        this.decided = decided;
        this.forms = forms;
        this.recorder = recorder;
        this.journal = journal;
        this.entities = entities;
        this.machine = machine;
        this.clock = clock;
    }

    WorkRow complete(UUID id, String outcome, Map<String, Object> answers, String note) {
        Declaration declaration = declarations.lock(rows.declarationOf(id).orElseThrow(WorkList::unknown));
        WorkRow work = rows.lock(declaration.id(), id);
        list.mustKnow(work);
        if (decided.already(work, outcome)) {
            return work;
        }
        decided.mustBeOpen(work);
        UserStep.Outcome chosen = asked(work, outcome);
        Actor as = acting.as(work, list.step(work), WorkRule.Doing.COMPLETE, chosen);
        return acting.run(as, () -> decide(declaration, work, chosen, answers, note));
    }

    private WorkRow decide(Declaration declaration, WorkRow work, UserStep.Outcome chosen, Map<String, Object> answers,
            String note) {
        decided.mustBeFree(work);
        rules.mustAllow(act(work, list.step(work), chosen, Identity.actor()));
        Map<String, Object> accepted = forms.accept(declaration, work.bundle(), list.step(work), chosen, answers, note);
        if (list.step(work).sealed()) {
            sealed.getObject().keep(declaration, work.step(), Identity.actor().person(), accepted, note);
            return carryOut(declaration, work, chosen, Map.of(), null);
        }
        if (OutsideDecisions.isOf(work)) {
            return outside.record(declaration, work, asking.concerned(declaration), chosen, accepted, note)
                .map(letter -> carryOut(declaration, work, chosen, letter.answers(), letter.note()))
                .orElse(work);
        }
        return carryOut(declaration, work, chosen, accepted, note);
    }

    private UserStep.Outcome asked(WorkRow work, String outcome) {
        UserStep step = list.step(work);
        UserStep.Outcome chosen = step.outcome(outcome)
            .orElseThrow(() -> Refusal.invalid(List.of(new FieldError("outcome", "refusal.workflow.outcome",
                    String.join(", ", step.outcomes().stream().map(UserStep.Outcome::value).toList())))));
        list.mustBeAsked(work);
        return chosen;
    }

    private WorkRow carryOut(Declaration declaration, WorkRow work, UserStep.Outcome chosen,
            Map<String, Object> answers, String note) {
        Actor actor = Identity.actor();
        String role = (work.role() == null ? work.scope().name() : work.role().name()).toLowerCase(Locale.ROOT)
            .replace('_', '-');
        String reason = note == null || note.isBlank() ? null : note.strip();
        WorkRow done = work.decided(new WorkRow.Decision(actor.person(), actor.onBehalfOf(), role, clock.instant(),
                chosen.value(), answers, reason));
        rows.decide(done);
        recorder.decided(done, chosen);
        journal.record(Entry.of("work.completed.v1", work.declaration(), declaration.version())
            .with("step", work.step())
            .with("outcome", chosen.value())
            .because(reason));
        Witness.Decision decision = new Witness.Decision(declaration, work.step(), work.item(), chosen.value(),
                answers);
        witnesses.forEach(witness -> witness.before(decision));
        entities.flush();
        move(declaration, done, chosen);
        witnesses.forEach(witness -> witness.after(decision));
        return done;
    }

    /** Of one of many an outcome that stays moves nothing: its task waits on. */
    private void move(Declaration declaration, WorkRow work, UserStep.Outcome chosen) {
        UserStep step = list.step(work);
        if (chosen.stays() && step.each() != null) {
            recorder.stays(declaration, work, step);
        }
        else {
            machine.complete(work.task(), chosen.value());
        }
    }

    Map<String, Works.Barred> barred(WorkRow work) {
        UserStep step = list.step(work);
        Actor as = acting.as(work, step, WorkRule.Doing.CLAIM, null);
        Map<String, Works.Barred> barred = new LinkedHashMap<>();
        step.outcomes()
            .forEach(outcome -> rules.barring(act(work, step, outcome, as))
                .ifPresent(refused -> barred.put(outcome.value(), refused)));
        return barred;
    }

    private static WorkRule.Act act(WorkRow work, UserStep step, UserStep.Outcome outcome, Actor as) {
        return new WorkRule.Act(WorkRule.Doing.COMPLETE, work.declaration(), step, as, outcome);
    }

}
