package id.amanah.organisation;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Reorganisation.OpenWork;
import id.amanah.organisation.Reorganisation.Plan;
import id.amanah.organisation.Reorganisation.State;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reorganisations (<i>penataan organisasi</i>): drawn up by an officer, previewed, put in
 * force by another, done when their day has come, taken back by a second act.
 */
@Service
public class Reorganisations {

    /** The day has begun in the whole country once it has begun in the west. */
    static final ZoneId WEST = ZoneId.of("Asia/Jakarta");

    private final ReorganisationRows rows;

    private final Carrying carrying;

    private final Previews previews;

    private final PlanCheck check;

    private final Officers officers;

    private final Journal journal;

    private final Clock clock;

    private final TransactionTemplate dryRun;

    Reorganisations(ReorganisationRows rows, Carrying carrying, Previews previews, PlanCheck check, Officers officers,
            Journal journal, Clock clock, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.carrying = carrying;
        this.previews = previews;
        this.check = check;
        this.officers = officers;
        this.journal = journal;
        this.clock = clock;
        this.dryRun = new TransactionTemplate(transactions);
        this.dryRun.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** All that touch the agencies of the actor, the latest first. */
    @Transactional(readOnly = true)
    public List<Reorganisation> all() {
        return rows.touching(Identity.actor().agencies());
    }

    @Transactional(readOnly = true)
    public Reorganisation find(UUID id) {
        return visible(id);
    }

    /** Draws one up for an agency of the actor. */
    @Transactional
    public UUID draw(AgencyId agency, Plan plan) {
        Actor officer = officers.writing(agency);
        check.fields(plan);
        UUID id = Ids.next();
        rows.insert(id, agency, plan, null, officer.person(), clock.instant());
        rows.touch(id, check.agencies(agency, plan.steps()));
        journal.record(entry("reorganisation.drawn.v1", id, plan));
        return id;
    }

    /** Draws the act up that takes a done one back. */
    @Transactional
    public UUID drawUndoing(UUID done, Plan plan) {
        Reorganisation act = visible(done);
        Actor officer = officers.writingAny(act.touches());
        if (!act.isApplied() || act.undoes() != null || act.undoneBy() != null) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.not-to-be-undone");
        }
        if (plan.effectiveOn() != null && plan.effectiveOn().isBefore(act.effectiveOn())) {
            throw Refusal.of(Reason.INVALID, "refusal.organisation.undo-before");
        }
        Plan undoing = new Plan(plan.title() == null ? act.title() : plan.title(), plan.decree(), plan.decreeOn(),
                plan.effectiveOn(), act.openWork(), List.of());
        check.fields(undoing);
        UUID id = Ids.next();
        rows.insert(id, act.agency(), undoing, done, officer.person(), clock.instant());
        rows.touch(id, act.touches());
        journal.record(entry("reorganisation.undoing-drawn.v1", id, undoing));
        return id;
    }

    /** Changes what is drawn up. */
    @Transactional
    public void change(UUID id, int revision, Plan plan) {
        Reorganisation act = draft(id);
        officers.writing(act.agency());
        if (act.revision() != revision) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.changed-meanwhile");
        }
        Plan changed = act.undoes() == null ? plan
                : new Plan(plan.title(), plan.decree(), plan.decreeOn(), plan.effectiveOn(), act.openWork(), List.of());
        check.fields(changed);
        rows.change(id, changed);
        rows.touch(id, check.agencies(act.agency(), changed.steps()));
    }

    /** Gives up what is not done yet. */
    @Transactional
    public void drop(UUID id) {
        Reorganisation act = locked(id);
        officers.writingAny(act.touches());
        if (act.isApplied()) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.done");
        }
        rows.drop(id);
        journal.record(entry("reorganisation.dropped.v1", id, plan(act)));
    }

    /** What it would change if it were done now: done, looked at, and rolled back. */
    public Preview preview(UUID id) {
        return dryRun.execute(trial -> {
            trial.setRollbackOnly();
            Reorganisation act = visible(id);
            officers.writingAny(act.touches());
            return previews.of(id, carrying.run(act, workOfUndone(act)));
        });
    }

    /** What a done one has changed. */
    @Transactional(readOnly = true)
    public Preview effects(UUID id) {
        return previews.of(visible(id).id(), Map.of());
    }

    /**
     * Puts it in force, by another officer than who drew it up; done at once if its day
     * has come.
     */
    @Transactional
    public Reorganisation confirm(UUID id) {
        Reorganisation act = locked(id);
        Actor officer = officers.writingAny(act.touches());
        if (act.state() == State.APPLIED || act.state() == State.DROPPED
                || act.state() == State.CONFIRMED && act.failure() == null) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.not-a-draft");
        }
        if (officer.is(act.drawnBy())) {
            throw Refusal.of(Reason.FORBIDDEN, "refusal.organisation.same-officer");
        }
        if (act.steps().isEmpty() && act.undoes() == null) {
            throw Refusal.of(Reason.INVALID, "refusal.organisation.no-steps");
        }
        rows.confirm(id, officer.person(), clock.instant());
        journal.record(entry("reorganisation.confirmed.v1", id, plan(act)));
        if (!act.effectiveOn().isAfter(today())) {
            apply(act);
        }
        return visible(id);
    }

    /** Those whose day has come. */
    @Transactional(readOnly = true)
    List<Reorganisation> due() {
        return rows.due(today());
    }

    /** Does one whose day has come; one that was done meanwhile is left alone. */
    @Transactional
    public void applyDue(UUID id) {
        rows.lock(id)
            .filter(act -> act.state() == State.CONFIRMED && !act.effectiveOn().isAfter(today()))
            .ifPresent(this::apply);
    }

    @Transactional
    void failed(UUID id, String why) {
        rows.failed(id, why);
        journal.record(entry("reorganisation.failed.v1", id, plan(visible(id))).because(why));
    }

    private void apply(Reorganisation act) {
        Map<String, Long> along = carrying.run(act, workOfUndone(act));
        rows.applied(act.id(), clock.instant());
        Preview done = previews.of(act.id(), along);
        journal.record(entry(act.undoes() == null ? "reorganisation.applied.v1" : "reorganisation.undone.v1", act.id(),
                plan(act))
            .with("units", done.units().size())
            .with("people", done.people())
            .with("changingAgency", done.changingAgency())
            .with("along", along)
            .countingFrom(act.effectiveOn().atStartOfDay(WEST).toInstant()));
    }

    private OpenWork workOfUndone(Reorganisation act) {
        return act.undoes() == null ? null : rows.find(act.undoes()).orElseThrow().openWork();
    }

    private Reorganisation visible(UUID id) {
        return rows.find(id).filter(Reorganisations::isVisible).orElseThrow(Reorganisations::unknown);
    }

    private Reorganisation locked(UUID id) {
        return rows.lock(id).filter(Reorganisations::isVisible).orElseThrow(Reorganisations::unknown);
    }

    private Reorganisation draft(UUID id) {
        Reorganisation act = locked(id);
        if (!act.isDraft()) {
            throw Refusal.of(Reason.CONFLICT, "refusal.organisation.not-a-draft");
        }
        return act;
    }

    private static boolean isVisible(Reorganisation act) {
        Set<AgencyId> mine = new TreeSet<>(java.util.Comparator.comparingInt(AgencyId::value));
        mine.addAll(Identity.actor().agencies());
        return act.touches().stream().anyMatch(mine::contains);
    }

    private static Refusal unknown() {
        return Refusal.of(Reason.UNKNOWN, "refusal.organisation.unknown-act");
    }

    private static Plan plan(Reorganisation act) {
        return new Plan(act.title(), act.decree(), act.decreeOn(), act.effectiveOn(), act.openWork(), act.steps());
    }

    private static Entry entry(String type, UUID id, Plan plan) {
        return new Entry(type, id, null, 0, null, null, Map.of("title", plan.title(), "decree", plan.decree(),
                "effectiveOn", plan.effectiveOn().toString(), "steps", plan.steps().size()), null, null, null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WEST);
    }

}
