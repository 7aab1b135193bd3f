package id.amanah.sealing;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the journal sealed every few seconds for as long as the program runs, and says
 * loudly why it cannot be. What people do goes on meanwhile.
 */
@Component
class SealingRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingRounds.class);

    private final Sealer sealer;

    private final SealingSettings settings;

    private ScheduledExecutorService thread;

    private String trouble = "";

    SealingRounds(Sealer sealer, SealingSettings settings) {
        this.sealer = sealer;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        if (settings.every().isZero()) {
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "journal-sealer"));
        long pause = settings.every().toMillis();
        thread.scheduleWithFixedDelay(this::round, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** The same trouble is told once, not every five seconds. */
    private void round() {
        try {
            sealer.seal();
            trouble = "";
        }
        catch (IOException | RuntimeException mishap) {
            if (!mishap.toString().equals(trouble)) {
                LOG.error("The journal is not sealed", mishap);
            }
            trouble = mishap.toString();
        }
    }

    /** What is cut off is made good by the next round, here or elsewhere. */
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
