package id.amanah.personnel;

import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Organisation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The two halves of an import: the dry run, and bringing it about. */
@Component
class ImportRun {

    private final ImportRows rows;

    private final Staging staging;

    private final Statements statements;

    private final Map<Contents, Plan> plans;

    private final PersonnelSettings settings;

    private final Organisation organisation;

    private final Sought sought;

    private final Journal journal;

    private final TransactionTemplate transaction;

    private final TransactionTemplate aside;

    ImportRun(ImportRows rows, Staging staging, Statements statements, List<Plan> plans, PersonnelSettings settings,
            Organisation organisation, Sought sought, Journal journal, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.staging = staging;
        this.statements = statements;
        this.plans = plans.stream().collect(Collectors.toMap(Plan::contents, Function.identity()));
        this.settings = settings;
        this.organisation = organisation;
        this.sought = sought;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Reads the file, judges and compares it. */
    void read(Import one, Path file) {
        try {
            Staging.Read read = stage(one, file);
            if (read.flawed() > 0) {
                refuse(one, read.flaws(), read.flawed());
                return;
            }
            transaction.executeWithoutResult(begun -> rows.read(one.id(), read.lines(), read.columns()));
        }
        catch (BadFile bad) {
            refuse(one, List.of(bad.flaw()), 1);
            return;
        }
        compare(rows.find(one.id()).orElseThrow(), false);
    }

    /** All lines in one transaction; none of them if there is something wrong. */
    private Staging.Read stage(Import one, Path file) {
        return transaction.execute(begun -> {
            try {
                FileKind kind = FileKind.of(file, one.fileName());
                Staging.Read read = staging.stage(one.id(), one.contents(), kind, file, (lines, expected) -> {
                    int percent = expected == 0 ? 0 : (int) Math.min(50, 50L * lines / expected);
                    sign(one, percent, lines);
                });
                if (read.flawed() > 0) {
                    begun.setRollbackOnly();
                }
                return read;
            }
            catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private void sign(Import one, int percent, Integer lines) {
        aside.executeWithoutResult(begun -> rows.sign(one.id(), percent, lines));
    }

    private void refuse(Import one, List<Flaw> flaws, int many) {
        transaction.executeWithoutResult(begun -> {
            rows.flaws(one.id(), flaws);
            rows.refused(one.id(), many);
        });
    }

    private void compare(Import one, boolean stale) {
        transaction.executeWithoutResult(begun -> {
            if (differences(one)) {
                rows.compared(one.id(), plans.get(one.contents()).present(one), stale);
            }
            else {
                rows.refused(one.id(), rows.flaws(one.id()));
            }
        });
    }

    /** Whether nothing is wrong; then what it changes is written down. */
    private boolean differences(Import one) {
        Plan plan = plans.get(one.contents());
        statements.forSets();
        rows.forgetDifferences(one.id());
        sign(one, 55, null);
        plan.check(one, settings.flawsKept());
        sign(one, 80, null);
        if (rows.flaws(one.id()) > 0) {
            return false;
        }
        plan.compare(one);
        return true;
    }

    /**
     * Brings it about if what was shown still is so; else shows it anew. Where in the
     * meantime something became wrong, that is shown.
     */
    void apply(Import one) {
        boolean applied = Boolean.TRUE.equals(transaction.execute(begun -> {
            rows.lock(one.agency());
            String shown = rows.digest(one.id());
            if (rows.staged(one.id()) != one.lines() || !differences(one) || !rows.digest(one.id()).equals(shown)) {
                begun.setRollbackOnly();
                return false;
            }
            plans.get(one.contents()).apply(one, percent -> sign(one, percent, null));
            journal.record(entry(one));
            rows.forgetStaged(one.id());
            rows.ended(one.id(), Import.State.APPLIED, Identity.actor().person());
            return true;
        }));
        if (applied) {
            sought.refresh();
        }
        else if (rows.staged(one.id()) != one.lines()) {
            broken(one);
        }
        else {
            compare(one, true);
        }
    }

    private Entry entry(Import one) {
        Instant effective = one.on().atStartOfDay(organisation.agency(one.agency()).zone()).toInstant();
        return new Entry("personnel.imported.v1", one.id(), null, 0, null, effective, Map.of(), null, null, null)
            .with("file", one.fileName())
            .with("sha256", one.sha256())
            .with("contents", one.contents())
            .with("whole", one.whole())
            .with("lines", one.lines())
            .with("added", one.added())
            .with("changed", one.changed())
            .with("gone", one.gone());
    }

    void broken(Import one) {
        transaction.executeWithoutResult(begun -> rows.breakOff(one.id()));
    }

}
