package id.amanah.installation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Something done again and again for as long as the program runs, on a thread of its own:
 * where it hangs it holds nothing else up.
 */
public final class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    /**
     * In seconds; what is cut off after it is made good by the next round, here or
     * elsewhere.
     */
    private static final int PATIENCE = 10;

    private final String name;

    private final Duration pause;

    private final Round round;

    private ScheduledExecutorService thread;

    private String trouble = "";

    /** One time round. */
    @FunctionalInterface
    public interface Round {

        void go() throws Exception;

    }

    /**
     * @param name of the thread
     * @param pause between two rounds; zero for none by themselves
     */
    public Rounds(String name, Duration pause, Round round) {
        this.name = name;
        this.pause = pause;
        this.round = round;
    }

    @Override
    public synchronized void start() {
        if (pause.isZero()) {
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, name));
        thread.scheduleWithFixedDelay(this::go, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Whatever happens on one round, there is a next one. The same trouble is told once.
     */
    private void go() {
        try {
            round.go();
            trouble = "";
        }
        catch (Exception mishap) {
            if (!mishap.toString().equals(trouble)) {
                LOG.error("A round of {} was cut short", name, mishap);
            }
            trouble = mishap.toString();
        }
    }

    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        }
        catch (InterruptedException stopped) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

}
