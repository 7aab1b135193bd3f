package id.amanah.workflow;

import id.amanah.declarations.Declarations;
import id.amanah.shared.DeclarationId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * The reconciliation (<i>rekonsiliasi</i>): declarations, work list and machine must tell
 * the same story, since all are written in one transaction. Any difference is a defect
 * and an alarm; nothing is mended by itself.
 */
@Service
public class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    private final JdbcClient jdbc;

    private final MachineRoom room;

    private final Declarations declarations;

    private final TransactionTemplate oneMoment;

    private final Clock clock;

    Reconciler(JdbcClient jdbc, MachineRoom room, Declarations declarations, PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.room = room;
        this.declarations = declarations;
        this.clock = clock;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setReadOnly(true);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Compares work and machine as of one moment; for administrators only. */
    public Report report() {
        Administrator.mustAct();
        return compare();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void alarm() {
        Report report = compare();
        if (!report.content()) {
            LOG.error("Declarations, work list and machine differ: {}", report);
        }
    }

    private Report compare() {
        return oneMoment.execute(status -> difference());
    }

    private Report difference() {
        Map<DeclarationId, Set<String>> tasks = room.openTasks();
        Set<DeclarationId> running = room.running();
        List<Item> open = open();
        List<Item> withoutTask = open.stream()
            .filter(item -> !tasks.getOrDefault(item.declaration(), Set.of()).contains(item.task()))
            .toList();
        Set<String> known = open.stream().map(Item::task).collect(java.util.stream.Collectors.toSet());
        List<Item> withoutWork = new ArrayList<>();
        tasks.forEach((declaration, ids) -> ids.stream()
            .filter(id -> !known.contains(id))
            .forEach(id -> withoutWork.add(new Item(null, declaration, id))));
        List<Item> notRunning = open.stream().filter(item -> !running.contains(item.declaration())).toList();
        Set<DeclarationId> underWay = declarations.underWay();
        return new Report(clock.instant(), withoutTask, withoutWork, notRunning, without(underWay, running),
                without(running, underWay));
    }

    private static List<DeclarationId> without(Set<DeclarationId> some, Set<DeclarationId> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private List<Item> open() {
        return jdbc.sql("select id, declaration, task from work where state = 'OPEN'")
            .query((row, n) -> new Item(row.getObject("id", UUID.class),
                    new DeclarationId(row.getObject("declaration", UUID.class)), row.getString("task")))
            .list();
    }

    /**
     * Where an item of work and a task of the machine do not meet; {@code work} may be
     * null.
     */
    public record Item(UUID work, DeclarationId declaration, String task) {
    }

    /**
     * What was found.
     *
     * @param withoutTask open work that the machine does not wait for
     * @param withoutWork tasks of the machine that nobody is asked for
     * @param notRunning open work of cases that the machine does not run
     * @param stranded declarations submitted or returned whose case the machine does not
     * run
     * @param stray cases that the machine runs although their declaration is not under
     * way
     */
    public record Report(Instant at, List<Item> withoutTask, List<Item> withoutWork, List<Item> notRunning,
            List<DeclarationId> stranded, List<DeclarationId> stray) {

        public boolean content() {
            return withoutTask.isEmpty() && withoutWork.isEmpty() && notRunning.isEmpty() && stranded.isEmpty()
                    && stray.isEmpty();
        }

    }

}
