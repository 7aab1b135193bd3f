package id.amanah.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Accounts;
import id.amanah.workflow.Works;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Cases a second, bytes and round trips a case: the bare engine beside Amanah, in turns
 * on one durable database. {@code mvn -Pbenchmark verify} runs it;
 * {@code -Dbenchmark.cases=} sets the cases of a turn, {@code -Dbenchmark.turns=} how
 * many turns each takes, {@code -Dbenchmark.statements=true} lists the statements.
 */
@AmanahTest
@Tag("benchmark")
@Import(CasesBenchmark.Counted.class)
class CasesBenchmark {

    private static final int CASES = Integer.getInteger("benchmark.cases", 400);

    private static final int TURNS = Integer.getInteger("benchmark.turns", 5);

    /** Turns before anything is measured, for the compiler: both run for years. */
    private static final int WARM_UP = 3;

    private static final double LEAST_RATIO = 1.2;

    private static final double LEAST_RATIO_OF_PLEDGES = 4;

    private static final long MOST_BYTES = 14 * 1024;

    @Autowired
    Declarations declarations;

    @Autowired
    Works works;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource counted;

    @Autowired
    FlywayConnectionDetails owner;

    private final Race race = new Race();

    /** The data source of the program, with its round trips counted. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counted {

        @Bean
        static BeanPostProcessor roundTrips() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource data && !(bean instanceof RoundTrips) ? new RoundTrips(data)
                            : bean;
                }
            };
        }

    }

    @Test
    void amanahCarriesMoreCasesThanTheBareEngineInLessRoom() throws Exception {
        DriverManagerDataSource migrations = new DriverManagerDataSource(owner.getJdbcUrl(), owner.getUsername(),
                owner.getPassword());
        durable(new JdbcTemplate(migrations));
        try (var pool = bareSchema(migrations); BareEngine bare = new BareEngine(pool)) {
            AmanahLane amanah = new AmanahLane(declarations, works, accounts, jdbc, (RoundTrips) counted);
            Map<Lane, Figures> figures = measure(List.of(bare, amanah), new Disk(migrations));
            print(figures);
            double ratio = figures.get(amanah).rate() / figures.get(bare).rate();
            System.out.printf("Amanah carries %.2f times the cases of the bare engine.%n", ratio);
            double pledges = pledges(bare, new Disk(migrations));
            assertThat(figures.get(amanah).bytes()).as("bytes a case").isLessThanOrEqualTo(MOST_BYTES);
            assertThat(ratio).as("cases a second against the bare engine").isGreaterThanOrEqualTo(LEAST_RATIO);
            assertThat(pledges).as("pledges a second against the bare engine's cases")
                .isGreaterThanOrEqualTo(LEAST_RATIO_OF_PLEDGES);
        }
    }

    /** Pledges go straight through: no wait state, no work, one transaction. */
    private double pledges(BareEngine bare, Disk disk) throws Exception {
        PledgeLane pledges = new PledgeLane(declarations, accounts, jdbc, (RoundTrips) counted);
        Map<Lane, Figures> figures = measure(List.of(bare, pledges), disk);
        print(figures);
        double ratio = figures.get(pledges).rate() / figures.get(bare).rate();
        System.out.printf("Amanah signs %.2f times as many pledges as the bare engine carries cases.%n", ratio);
        return ratio;
    }

    /** Medians of the turns. */
    record Figures(double rate, long bytes, long log, double trips, double processor) {
    }

    private Map<Lane, Figures> measure(List<Lane> lanes, Disk disk) throws InterruptedException, SQLException {
        for (int turn = 0; turn < WARM_UP; turn++) {
            for (Lane lane : lanes) {
                race.run(lane, CASES);
            }
        }
        Map<Lane, List<Double>> rates = new LinkedHashMap<>();
        Map<Lane, Map<String, Long>> before = new LinkedHashMap<>();
        Map<Lane, Long> ended = new LinkedHashMap<>();
        Map<Lane, Long> logged = new LinkedHashMap<>();
        Map<Lane, Double> processor = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            before.put(lane, disk.of(lane.schema()));
            ended.put(lane, lane.ended());
            lane.trips().reset();
        }
        race.processor();
        for (int turn = 0; turn < TURNS; turn++) {
            for (Lane lane : lanes) {
                long from = disk.written();
                rates.computeIfAbsent(lane, l -> new ArrayList<>()).add(race.run(lane, CASES));
                processor.merge(lane, race.processor(), Double::sum);
                logged.merge(lane, disk.written() - from, Long::sum);
            }
        }
        Map<Lane, Figures> figures = new LinkedHashMap<>();
        for (Lane lane : lanes) {
            double trips = (double) lane.trips().count() / (TURNS * CASES);
            statements(lane);
            assertThat(lane.ended() - ended.get(lane)).as(lane.name()).isEqualTo((long) TURNS * CASES);
            long bytes = grown(lane, before.get(lane), disk.of(lane.schema()));
            figures.put(lane, new Figures(median(rates.get(lane)), bytes, logged.get(lane) / (TURNS * CASES), trips,
                    processor.get(lane) / (TURNS * CASES)));
        }
        return figures;
    }

    private static long grown(Lane lane, Map<String, Long> before, Map<String, Long> after) {
        if (Boolean.getBoolean("benchmark.statements")) {
            after.forEach((table, bytes) -> {
                long each = (bytes - before.getOrDefault(table, 0L)) / (TURNS * CASES);
                if (each > 0) {
                    System.out.printf("%-12s %6d bytes a case in %s%n", lane.name(), each, table);
                }
            });
        }
        return (total(after) - total(before)) / (TURNS * CASES);
    }

    private static long total(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private static double median(List<Double> rates) {
        Collections.sort(rates);
        return rates.get(rates.size() / 2);
    }

    private static void statements(Lane lane) {
        if (Boolean.getBoolean("benchmark.statements")) {
            lane.trips()
                .statements()
                .forEach(one -> System.out.println(lane.name() + " " + one.substring(0, Math.min(one.length(), 170))));
        }
    }

    private static void print(Map<Lane, Figures> figures) {
        System.out.printf("%n%-12s %10s %14s %12s %18s %18s%n", "", "cases/s", "bytes a case", "log a case",
                "round trips a case", "processor ms a case");
        figures.forEach((lane, one) -> System.out.printf("%-12s %10.1f %14d %12d %18.1f %18.2f%n", lane.name(),
                one.rate(), one.bytes(), one.log(), one.trips(), one.processor()));
    }

    private static void durable(JdbcTemplate database) {
        for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            assertThat(database.queryForObject("select current_setting(?)", String.class, setting)).as(setting)
                .isEqualTo("on");
        }
    }

    private static com.zaxxer.hikari.HikariDataSource bareSchema(DriverManagerDataSource migrations) {
        new JdbcTemplate(migrations).execute("create schema bare");
        var pool = new com.zaxxer.hikari.HikariDataSource();
        pool.setJdbcUrl(migrations.getUrl() + "&currentSchema=bare");
        pool.setUsername(migrations.getUsername());
        pool.setPassword(migrations.getPassword());
        pool.setMaximumPoolSize(20);
        return pool;
    }

}
