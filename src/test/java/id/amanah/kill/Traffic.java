package id.amanah.kill;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * People who file and decide at the same time, each writing down what was answered, until
 * no answer comes any more or they are sent home.
 */
final class Traffic {

    private static final List<String> FILERS = List.of("siti", "joko", "budi", "tono");

    private static final List<String> OFFICERS = List.of("ratna", "agus", "eko");

    private final Program program;

    private final Collection<Promise> promises = new ConcurrentLinkedQueue<>();

    private final Collection<Throwable> failures = new ConcurrentLinkedQueue<>();

    private final List<Thread> people = new ArrayList<>();

    /** Whether calls without an answer are made again, as after a lost session. */
    private final boolean persistent;

    private volatile boolean open = true;

    Traffic(Program program, Random random, boolean persistent) {
        this.program = program;
        this.persistent = persistent;
        FILERS.forEach(who -> begin(who, new Filer(who, new Random(random.nextLong()), this)));
        OFFICERS.forEach(who -> begin(who, new Officer(who, new Random(random.nextLong()), this)));
    }

    /** Writes the call down, then makes it. */
    <T extends Promise> T make(T promise) {
        promises.add(promise);
        promise.make(program);
        return promise;
    }

    private void begin(String who, Consumer<Program> round) {
        Thread person = new Thread(() -> goOn(round), who);
        people.add(person);
        person.start();
    }

    private void goOn(Consumer<Program> round) {
        while (open) {
            try {
                round.accept(program);
            }
            catch (UncheckedIOException noAnswer) {
                open = open && persistent;
            }
            catch (Throwable failure) {
                if (!persistent || !failure.getMessage().contains("503")) {
                    failures.add(failure);
                    open = false;
                }
            }
        }
    }

    /** Waits until so many calls have an answer, or everybody has gone home. */
    void awaitAnswers(int wanted) {
        while (open && promises.stream().filter(Promise::answered).count() < wanted) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Waits for the last ones. */
    List<Promise> end() throws InterruptedException {
        open = false;
        for (Thread person : people) {
            person.join();
        }
        return List.copyOf(promises);
    }

    Collection<Throwable> failures() {
        return failures;
    }

}
