package id.amanah.signin;

import id.amanah.installation.MachineTime;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down whoever tries names and passwords. A try is counted before it is judged, so
 * that a hundred at once are counted too, and taken back when it was right. The rows are
 * shared by all nodes.
 */
@Component
class Throttle {

    private static final String COUNT = """
            insert into sign_in_try as t (key, failures, last_at) values (:key, 1, :now)
            on conflict (key) do update set last_at = :now,
                   failures = case when t.last_at < :rested then 1 else t.failures + 1 end
            where t.failures < :free or t.last_at < :rested
               or t.last_at + make_interval(secs => least(:longest, power(2, least(t.failures - :free, 16)))) <= :now""";

    private final JdbcClient jdbc;

    private final MachineTime time;

    private final TransactionTemplate transaction;

    Throttle(JdbcClient jdbc, MachineTime time, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Counts a try in all of its buckets, or in none.
     * @throws Waiting if it has to wait, saying how long
     */
    void count(List<Bucket> buckets) {
        Instant now = time.now();
        Duration wait = transaction.execute(begun -> {
            for (Bucket bucket : buckets.stream().sorted(Comparator.comparing(Bucket::key, Arrays::compare)).toList()) {
                if (!counted(bucket, now)) {
                    begun.setRollbackOnly();
                    return waiting(bucket, now);
                }
            }
            return Duration.ZERO;
        });
        if (!wait.isZero()) {
            throw new Waiting(wait);
        }
    }

    private boolean counted(Bucket bucket, Instant now) {
        return jdbc.sql(COUNT)
            .params(Map.of("key", bucket.key(), "now", at(now), "rested", at(now.minus(Bucket.REST)), "free",
                    bucket.free(), "longest", bucket.longest()))
            .update() == 1;
    }

    /** At least a second, since it was refused. */
    private Duration waiting(Bucket bucket, Instant now) {
        return jdbc.sql("select failures, last_at from sign_in_try where key = ?")
            .param(bucket.key())
            .query((row, n) -> {
                Duration wait = bucket.wait(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant(), now);
                return wait.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : wait;
            })
            .optional()
            .orElse(Duration.ofSeconds(1));
    }

    /**
     * The try was right: what it was counted in is taken back, and what is the person's
     * own begins anew.
     */
    void right(List<Bucket> own, List<Bucket> shared) {
        transaction.executeWithoutResult(begun -> {
            own.forEach(b -> jdbc.sql("delete from sign_in_try where key = ?").param(b.key()).update());
            shared.forEach(b -> jdbc.sql("update sign_in_try set failures = greatest(failures - 1, 0) where key = ?")
                .param(b.key())
                .update());
        });
    }

    /** Forgets counts that would begin anew anyway. */
    void forget() {
        transaction.executeWithoutResult(begun -> jdbc.sql("delete from sign_in_try where last_at < ?")
            .param(at(time.now().minus(Bucket.REST)))
            .update());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

}
