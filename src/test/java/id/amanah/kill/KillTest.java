package id.amanah.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the real program at any moment while people file and decide, and holds it to what
 * it answered: one round in {@code mvn verify}, ten in {@code mvn -Pkill verify},
 * {@code -Damanah.kill.rounds=<n>} for others, {@code -Damanah.kill.seed=<n>} for the
 * same blows again.
 */
@Tag("kill")
@DisplayName("Amanah, killed at any moment")
class KillTest {

    private static final Logger LOG = LoggerFactory.getLogger(KillTest.class);

    private static final Blow[] BLOWS = System.getProperty("amanah.kill.blow") == null ? Blow.values()
            : new Blow[] { Blow.valueOf(System.getProperty("amanah.kill.blow")) };

    private static final int ROUNDS = Integer.getInteger("amanah.kill.rounds", 1);

    private final long seed = Long.getLong("amanah.kill.seed", System.nanoTime());

    private final Random random = new Random(seed);

    private final List<Promise> all = new ArrayList<>();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private Instant now = Instant.parse("2026-02-02T02:00:00Z");

    private Program program;

    @Test
    void losesNothingThatItAnswered() throws Exception {
        program = launch().awaitReady();
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                round(round);
            }
            redeem(all);
            assertThat(program.verifiedLog()).startsWith("UTUH");
        }
        catch (Throwable failed) {
            throw new AssertionError("seed " + seed + ", log and data in " + folder + "\n" + program.output(), failed);
        }
        finally {
            program.close();
        }
    }

    private void round(int round) throws Exception {
        Blow blow = BLOWS[(round - 1) % BLOWS.length];
        Traffic traffic = new Traffic(program, random, blow == Blow.SESSION);
        traffic.awaitAnswers(random.nextInt(200));
        pause(0, 200);
        strike(blow);
        List<Promise> promises = traffic.end();
        assertThat(traffic.failures()).isEmpty();

        Invariants invariants = new Invariants(program);
        invariants.check();
        long unanswered = promises.stream().filter(promise -> !promise.answered()).count();
        redeem(promises);
        invariants.check();
        all.addAll(promises);
        LOG.info("Round {}: {}, {} calls, {} without an answer; in all {} calls, {} declarations, {} entries", round,
                blow, promises.size(), unanswered, all.size(), invariants.count("declaration"),
                invariants.count("journal_event"));
    }

    /** Afterwards the program runs. */
    private void strike(Blow blow) throws Exception {
        if (blow == Blow.SESSION) {
            program.killSession();
            pause(1000, 3000);
            return;
        }
        if (blow == Blow.POSTMASTER_AND_PROGRAM) {
            program.killPostmaster();
        }
        program.kill();
        if (blow == Blow.EVERYTHING) {
            program.killServer();
        }
        program = launch();
        if (blow == Blow.PROGRAM_TWICE) {
            pause(200, 8000);
            program.kill();
            program = launch();
        }
        program.awaitReady();
    }

    private void redeem(List<Promise> promises) {
        promises.parallelStream().forEach(promise -> promise.redeem(program));
    }

    private Program launch() throws Exception {
        now = now.plus(Duration.ofMinutes(1));
        return Program.launch(folder.resolve("data"), now);
    }

    private void pause(int from, int to) {
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(from, to)).toNanos());
    }

}
