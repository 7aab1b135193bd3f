package id.amanah.letters;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the postman go round for as long as the program runs, on a thread of its own: a
 * mail server that hangs holds nothing else up.
 */
@Component
class Rounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Postman postman;

    private final MailSettings settings;

    private ScheduledExecutorService thread;

    Rounds(Postman postman, MailSettings settings) {
        this.postman = postman;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (settings.every().isZero()) {
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "letters-postman"));
        long pause = settings.every().toMillis();
        thread.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** Whatever happens on one round, there is a next one. */
    private void round() {
        try {
            postman.round();
        }
        catch (RuntimeException mishap) {
            LOG.error("The postman's round was cut short", mishap);
        }
    }

    /** A mail on its way may arrive; what is cut off is sent again by whoever is next. */
    @Override
    public synchronized void stop() {
        if (thread == null) {
            return;
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
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
