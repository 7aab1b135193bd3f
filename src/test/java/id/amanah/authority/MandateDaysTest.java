package id.amanah.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.identity.Accounts;
import id.amanah.installation.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whatever the days and the moment, a mandate counts exactly from the first midnight of
 * its agency to the one after its last day. Random days and zones against a naive look at
 * the calendar; the edges of each are always among the moments.
 */
@AmanahTest
class MandateDaysTest {

    private static final int TRIES = 60;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    /** Connections commit nothing by themselves. */
    private void write(String sql) {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> jdbc.sql(sql).update());
    }

    @Autowired
    TestClock clock;

    private final UUID id = UUID.randomUUID();

    @AfterEach
    void clean() {
        write("delete from mandate where id = '" + id + "'");
    }

    @Test
    void aMandateCountsOnItsDaysInItsAgencysZoneAndOnNoOther() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int at = 0; at < TRIES; at++) {
            boolean province = random.nextBoolean();
            ZoneId zone = ZoneId.of(province ? "Asia/Jayapura" : "Asia/Jakarta");
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(800));
            LocalDate last = from.plusDays(random.nextInt(20));
            String standIn = province ? "tono" : "joko";
            put(province ? 2 : 1, province ? "eko" : "ratna", standIn, from, last);
            for (Instant moment : moments(from, last, zone, random)) {
                clock.set(moment);
                LocalDate day = LocalDate.ofInstant(moment, zone);
                boolean counts = !day.isBefore(from) && !day.isAfter(last);

                assertThat(accounts.actor(standIn).orElseThrow().mandates())
                    .as("seed %s: %s to %s at %s in %s", seed, from, last, moment, zone)
                    .hasSize(counts ? 1 : 0);
            }
            clean();
        }
    }

    private static List<Instant> moments(LocalDate from, LocalDate last, ZoneId zone, Random random) {
        Instant begin = from.atStartOfDay(zone).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        return List.of(begin.minusSeconds(1), begin, end.minusSeconds(1), end,
                begin.plusSeconds(random.nextInt(40 * 86_400) - 10 * 86_400L));
    }

    private void put(int agency, String principal, String standIn, LocalDate from, LocalDate last) {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> jdbc
            .sql("""
                    insert into mandate (id, agency_id, principal, stand_in, roles, kinds, from_date, until_date, proposed_by,
                        proposed_at, state)
                    select :id, :agency, p.person, s.person, '{UPG}', '{}', :from, :until, p.person, :at, 'ACCEPTED'
                    from account p, account s where p.username = :principal and s.username = :standIn""")
            .param("id", id)
            .param("agency", agency)
            .param("principal", principal)
            .param("standIn", standIn)
            .param("from", from)
            .param("until", last.plusDays(1))
            .param("at", java.time.OffsetDateTime.parse("2026-01-01T00:00:00Z"))
            .update());
    }

}
