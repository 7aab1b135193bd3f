package id.amanah.rules;

import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The versions of the tables as rows, with those in force kept parsed in memory. */
@Component
@DependsOnDatabaseInitialization
class TableStore implements InitializingBean {

    /** How long another node's new table may go unnoticed here. */
    private static final long STALE_AFTER_NANOS = 60_000_000_000L;

    /**
     * How long if it is asked for and not there: a kind that brings it is seen as soon.
     */
    private static final long MISSED_AFTER_NANOS = 1_000_000_000L;

    private static final long LOCK = 0x72756c6573L;

    private final JdbcClient jdbc;

    private final TransactionTemplate transaction;

    private final Tables tables;

    private final Clock clock;

    private final Map<String, Table> parsed = new ConcurrentHashMap<>();

    private volatile List<Version> live = List.of();

    private volatile long loadedAt;

    TableStore(JdbcClient jdbc, PlatformTransactionManager transactions, Tables tables, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.tables = tables;
        this.clock = clock;
    }

    /** Loads the packaged tables before anybody can ask for one. */
    @Override
    public void afterPropertiesSet() throws Exception {
        Set<String> known = new HashSet<>(jdbc.sql("select hash from rule_table").query(String.class).list());
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*/*.dmn")) {
            String url = file.getURL().toString();
            String source = url.substring(url.lastIndexOf("bpmn/"));
            byte[] dmn = file.getContentAsByteArray();
            String hash = Canonical.sha256(dmn);
            Table table = known.contains(hash) ? known(source, dmn, hash) : read(source, dmn, hash);
            if (table.from() == null) {
                throw new IllegalArgumentException(source + ": decision: the property from is missing");
            }
            keep(source, dmn, table.from(), table.until(), null, false);
        }
        reload();
    }

    /**
     * Nobody's first question waits, and a table that the engine no longer reads is told
     * at once.
     */
    @EventListener(ApplicationReadyEvent.class)
    void readTheRest() {
        Thread reader = new Thread(() -> live.forEach(version -> version.table().decision()), "tables");
        reader.setDaemon(true);
        reader.start();
    }

    Optional<Version> inForce(String key, AgencyId agency, LocalDate day) {
        return among(live(), key, agency, day).or(() -> {
            if (System.nanoTime() - loadedAt > MISSED_AFTER_NANOS) {
                reload();
            }
            return among(live, key, agency, day);
        });
    }

    private static Optional<Version> among(List<Version> versions, String key, AgencyId agency, LocalDate day) {
        return versions.stream()
            .filter(v -> v.table().key().equals(key) && v.covers(day))
            .filter(v -> v.agency() == null || agency != null && v.agency() == agency.value())
            .max(Comparator.comparing(v -> v.agency() != null));
    }

    Optional<Version> latest(String key) {
        return live().stream()
            .filter(v -> v.table().key().equals(key))
            .max(Comparator.comparing((Version v) -> v.agency() == null).thenComparing(Version::from));
    }

    Optional<Version> named(String key, String version) {
        return live().stream().filter(v -> v.table().key().equals(key) && v.name().equals(version)).findFirst();
    }

    Set<String> keys() {
        return live().stream().map(v -> v.table().key()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param again whether a text that was superseded comes into force again; if not, a
     * text that was ever known is left as it is
     */
    void add(String source, byte[] dmn, LocalDate from, LocalDate until, AgencyId agency, boolean again) {
        keep(source, dmn, from, until, agency, again);
        reloadOnceItCounts();
    }

    private void keep(String source, byte[] dmn, LocalDate from, LocalDate until, AgencyId agency, boolean again) {
        String hash = Canonical.sha256(dmn);
        Table table = read(source, dmn, hash);
        Integer owner = agency == null ? null : agency.value();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, n) -> 0).single();
            Row row = new Row(table.key(), owner, from, until, from + " · " + hash.substring(0, 8), hash, source, dmn);
            if (!(again ? isInForce(row) : isKnown(row))) {
                makeRoom(table.key(), owner, from, until);
                insert(row);
            }
        });
    }

    /**
     * Each table once: reading one costs more than all the rest of a start's questions.
     */
    private Table read(String source, byte[] dmn, String hash) {
        return parsed.computeIfAbsent(hash, any -> tables.read(source, dmn));
    }

    private Table known(String source, byte[] dmn, String hash) {
        return parsed.computeIfAbsent(hash, any -> tables.known(source, dmn));
    }

    /** Before it is committed, what was added is nobody else's. */
    private void reloadOnceItCounts() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            reload();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                loadedAt = System.nanoTime() - STALE_AFTER_NANOS - 1;
            }
        });
    }

    private boolean isKnown(Row row) {
        return exists(row, "");
    }

    /** On all the days that it says, not on a part that a newer text has left of them. */
    private boolean isInForce(Row row) {
        return exists(row,
                " and superseded_at is null and valid = daterange(cast(:from as date), cast(:until as date))");
    }

    private boolean exists(Row row, String how) {
        return jdbc
            .sql("select exists(select from rule_table where key = :key and hash = :hash"
                    + " and agency_id is not distinct from cast(:agency as int)" + how + ")")
            .param("key", row.key())
            .param("hash", row.hash())
            .param("agency", row.agency())
            .param("from", row.from())
            .param("until", row.until())
            .query(Boolean.class)
            .single();
    }

    /** Ends on the eve what began earlier and goes on; what lies within is superseded. */
    private void makeRoom(String key, Integer agency, LocalDate from, LocalDate until) {
        String same = " where key = :key and agency_id is not distinct from cast(:agency as int) and superseded_at is null";
        // One that also goes on beyond the new one's end stays whole: the constraint then
        // refuses, since cutting a hole into law in force is never meant.
        jdbc.sql("update rule_table set valid = daterange(lower(valid), cast(:from as date))" + same
                + " and lower(valid) < :from and valid && daterange(cast(:from as date), cast(:until as date))"
                + " and coalesce(upper(valid), 'infinity') <= coalesce(cast(:until as date), 'infinity')")
            .param("key", key)
            .param("agency", agency)
            .param("from", from)
            .param("until", until)
            .update();
        jdbc.sql("update rule_table set superseded_at = :now" + same
                + " and valid <@ daterange(cast(:from as date), cast(:until as date))")
            .param("now", now())
            .param("key", key)
            .param("agency", agency)
            .param("from", from)
            .param("until", until)
            .update();
    }

    private void insert(Row row) {
        jdbc.sql("insert into rule_table (id, key, agency_id, valid, version, hash, source, dmn, added_at)"
                + " values (:id, :key, cast(:agency as int), daterange(cast(:from as date), cast(:until as date)), :version, :hash, :source, :dmn, :now)")
            .param("id", Ids.next())
            .param("key", row.key())
            .param("agency", row.agency(), java.sql.Types.INTEGER)
            .param("from", row.from())
            .param("until", row.until())
            .param("version", row.version())
            .param("hash", row.hash())
            .param("source", row.source())
            .param("dmn", row.dmn())
            .param("now", now())
            .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private List<Version> live() {
        if (System.nanoTime() - loadedAt > STALE_AFTER_NANOS) {
            reload();
        }
        return live;
    }

    private void reload() {
        live = jdbc
            .sql("select lower(valid) as from_day, upper(valid) as until_day, agency_id, version, hash, source"
                    + " from rule_table where superseded_at is null")
            .query((row, n) -> new Version(row.getString("version"), row.getObject("from_day", LocalDate.class),
                    row.getObject("until_day", LocalDate.class), row.getObject("agency_id", Integer.class),
                    row.getString("source"), table(row.getString("source"), row.getString("hash"))))
            .list();
        loadedAt = System.nanoTime();
    }

    private Table table(String source, String hash) {
        return parsed.computeIfAbsent(hash,
                any -> tables.known(source,
                        jdbc.sql("select dmn from rule_table where hash = ? limit 1")
                            .param(hash)
                            .query((row, n) -> row.getBytes(1))
                            .single()));
    }

    /** A version in force on the days from {@code from} to the eve of {@code until}. */
    record Version(String name, LocalDate from, LocalDate until, Integer agency, String source, Table table) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }

    }

    private record Row(String key, Integer agency, LocalDate from, LocalDate until, String version, String hash,
            String source, byte[] dmn) {
    }

}
