package id.amanah.personnel;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does the work of imports one after the other on a thread of its own, as whoever asked
 * for it. What the program's end cuts off has changed nothing and counts as broken off.
 */
@Component
class ImportWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private static final int PATIENCE = 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "imports"));

    private final ImportRun run;

    ImportWork(ImportRun run) {
        this.run = run;
    }

    void read(Actor actor, Import one, Path file) {
        begin(actor, one, () -> {
            try {
                run.read(one, file);
            }
            finally {
                delete(file);
            }
        });
    }

    void apply(Actor actor, Import one) {
        begin(actor, one, () -> run.apply(one));
    }

    private void begin(Actor actor, Import one, Runnable what) {
        thread.execute(() -> Identity.as(actor, () -> {
            try {
                what.run();
            }
            catch (RuntimeException mishap) {
                LOG.error("Import {} broke off", one.id(), mishap);
                run.broken(one);
            }
        }));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        }
        catch (IOException left) {
            LOG.warn("{} could not be deleted", file, left);
        }
    }

    /** Waits until all that was asked for so far is done. */
    void settle() throws InterruptedException {
        try {
            thread.submit(() -> {
            }).get();
        }
        catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }

}
