package id.amanah.kinds;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The bundles as rows. Rows are never deleted: cases run on them, versions cite them. */
@Repository
class BundleRows {

    /** How long a deployment on another node may go unnoticed here. */
    private static final long STALE_AFTER_NANOS = 2_000_000_000L;

    private static final long LOCK = 0x6b696e6473L;

    private final JdbcClient jdbc;

    private final TransactionTemplate reading;

    private final Clock clock;

    private volatile Snapshot snapshot;

    /** While one is under way here, what its transaction sees is nobody else's. */
    private final AtomicInteger deployments = new AtomicInteger();

    BundleRows(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /** Where a folder came from. */
    enum Origin {

        PACKAGED, UPLOADED

    }

    /** One deployment at a time, over all nodes, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, n) -> 0).single();
    }

    boolean has(String id) {
        return jdbc.sql("select exists(select from kind_bundle where id = ?)").param(id).query(Boolean.class).single();
    }

    Folder folder(String id) {
        return Folder.unzipped(reading.execute(status -> jdbc.sql("select files from kind_bundle where id = ?")
            .param(id)
            .query(byte[].class)
            .single()));
    }

    /**
     * The id of the current bundle of each kind, in the order of keys. Kept for a moment,
     * since every draft asks.
     */
    Map<String, String> current() {
        Snapshot kept = snapshot;
        if (deployments.get() > 0) {
            return query();
        }
        if (kept == null || System.nanoTime() - kept.at() > STALE_AFTER_NANOS) {
            kept = new Snapshot(query(), System.nanoTime());
            snapshot = kept;
        }
        return kept.current();
    }

    private Map<String, String> query() {
        Map<String, String> current = new LinkedHashMap<>();
        reading.executeWithoutResult(
                status -> jdbc.sql("select kind, id from kind_bundle where current order by kind").query(row -> {
                    current.put(row.getString(1), row.getString(2));
                }));
        return current;
    }

    Optional<String> kindWithPrefix(String prefix, String otherThan) {
        return jdbc.sql("select kind from kind_bundle where current and prefix = ? and kind <> ?")
            .param(prefix)
            .param(otherThan)
            .query(String.class)
            .optional();
    }

    void makeCurrent(Bundle bundle, Origin origin) {
        jdbc.sql("update kind_bundle set current = false where kind = ? and current and id <> ?")
            .param(bundle.kind().key())
            .param(bundle.id())
            .update();
        jdbc.sql("insert into kind_bundle (id, kind, prefix, files, origin, deployed_at, deployed_by, current)"
                + " values (:id, :kind, :prefix, :files, :origin, :at, cast(:by as uuid), true)"
                + " on conflict (id) do update set current = true")
            .param("id", bundle.id())
            .param("kind", bundle.kind().key())
            .param("prefix", bundle.kind().prefix())
            .param("files", bundle.folder().zipped())
            .param("origin", origin.name())
            .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .param("by", who())
            .update();
        forgetWhenItCounts();
    }

    private static UUID who() {
        return Identity.current().map(Actor::person).map(person -> person.value()).orElse(null);
    }

    private void forgetWhenItCounts() {
        deployments.incrementAndGet();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                snapshot = null;
                deployments.decrementAndGet();
            }
        });
    }

    private record Snapshot(Map<String, String> current, long at) {
    }

}
