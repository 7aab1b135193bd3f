package id.amanah.workflow;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Organisation;
import id.amanah.shared.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets open work of a superior follow the line (<i>pergantian atasan</i>): whoever is the
 * superior now is asked, without whoever was; and sends work that rules by now keep all
 * holders of its role from to who stands in. Run every hour, and when an administrator
 * has work tried again that nobody may do.
 */
@Service
public class UpTheLine {

    private static final Logger LOG = LoggerFactory.getLogger(UpTheLine.class);

    private final JdbcClient jdbc;

    private final ObjectProvider<Declarations> declarations;

    private final Asking asking;

    private final WorkRows rows;

    private final WorkRules rules;

    private final Kinds kinds;

    private final Grants grants;

    private final Organisation organisation;

    private final Journal journal;

    private final TransactionTemplate transaction;

    UpTheLine(JdbcClient jdbc, ObjectProvider<Declarations> declarations, Asking asking, WorkRows rows, WorkRules rules,
            Kinds kinds, Grants grants, Organisation organisation, Journal journal,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.asking = asking;
        this.rows = rows;
        this.rules = rules;
        this.kinds = kinds;
        this.grants = grants;
        this.organisation = organisation;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    void everyHour() {
        int moved = follow();
        if (moved > 0) {
            LOG.info("{} items of work went to another superior", moved);
        }
    }

    /** Moves what is to be moved, a transaction each, and tells how much. */
    public int follow() {
        Stream<WorkRef> ofSuperiors = jdbc
            .sql("select id, declaration from work where state = 'OPEN' and scope = 'SUPERIOR'")
            .query(WorkRef.class)
            .list()
            .stream();
        Stream<WorkRef> ofNobody = withoutAnybody().stream()
            .filter(work -> work.scope() != UserStep.Scope.SUPERIOR)
            .map(work -> new WorkRef(work.id(), work.declaration().value()));
        return (int) Stream.concat(ofSuperiors, ofNobody).filter(this::move).count();
    }

    /** An open item, and its declaration. */
    public record WorkRef(UUID id, UUID declaration) {
    }

    private boolean move(WorkRef ref) {
        int agency = jdbc.sql("select agency_id from work where id = ?").param(ref.id()).query(Integer.class).single();
        Actor system = Actor.system(new id.amanah.shared.AgencyId(agency));
        return Identity.as(system, () -> Boolean.TRUE.equals(transaction.execute(begun -> moveLocked(ref))));
    }

    private boolean moveLocked(WorkRef ref) {
        Declaration declaration = declarations.getObject().lock(new id.amanah.shared.DeclarationId(ref.declaration()));
        WorkRow work = rows.lock(declaration.id(), ref.id());
        if (work.state() != WorkRow.State.OPEN) {
            return false;
        }
        rules.renew(declaration);
        UserStep step = kinds.bundle(work.bundle()).userSteps().get(work.step());
        Optional<PersonId> now = asking.person(declaration, step, work.item());
        if (now.isEmpty() || now.get().equals(work.person())) {
            return false;
        }
        rows.ask(work.id(), now.get());
        grants.give(declaration.id(), declaration.agency(), now.get(), Capacity.SUPERIOR);
        if (work.person() == null) {
            asking.raised(declaration, step, now.get());
        }
        else {
            journal.record(Entry.of("work.moved.v1", declaration.id(), declaration.version())
                .with("step", work.step())
                .with("from", organisation.person(work.person()).name())
                .with("to", organisation.person(now.get()).name()));
        }
        return true;
    }

    /**
     * Open work whose every possible doer a rule keeps from it, oldest first: barred from
     * the case, or one who decided in it on another level.
     */
    List<WorkRow> withoutAnybody() {
        return jdbc.sql("""
                select w.* from work w where w.state = 'OPEN' and w.scope in ('AGENCY', 'UNIT', 'SUPERIOR')
                and not exists (select from role_grant r join person p on p.id = r.person
                    where w.person is null and r.role = w.role
                    and (r.agency_id = w.agency_id or r.agency_id is null) and r.until_date is null
                    and (w.unit is null or w.unit = p.unit_id)
                    and not exists (select from bar b where b.declaration = w.declaration and b.person = r.person)
                    and not exists (select from work o where o.declaration = w.declaration and o.state = 'DONE'
                        and r.person in (o.decided_by, o.decided_for) and o.level <> w.level))
                and not exists (select from person p where p.id = w.person
                    and not exists (select from bar b where b.declaration = w.declaration and b.person = p.id))
                order by w.created_at, w.id""").query(new WorkMapper()).list();
    }

}
