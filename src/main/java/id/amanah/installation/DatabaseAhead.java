package id.amanah.installation;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts Amanah's own server while the beans are still being looked for: a start waits
 * for both, and neither needs the other.
 */
public final class DatabaseAhead implements ApplicationListener<SpringApplicationEvent> {

    private FutureTask<OwnDatabase> starting;

    private boolean taken;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationPreparedEvent prepared) {
            begin(prepared.getApplicationContext());
        }
        else if (event instanceof ApplicationFailedEvent && this.starting != null && !this.taken) {
            stopWhatNobodyTook();
        }
    }

    private void begin(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (!environment.getProperty("spring.datasource.url", "embedded").equals("embedded")) {
            return;
        }
        Path directory = Path.of(environment.getRequiredProperty("amanah.data"));
        this.starting = new FutureTask<>(() -> OwnDatabase.start(directory));
        Thread thread = new Thread(this.starting, "own-database");
        thread.setDaemon(true);
        thread.start();
        context.getBeanFactory().registerSingleton("databaseAhead", this);
    }

    /**
     * The server, once it is there; from now on the caller stops it.
     * @throws InstallationProblem as {@link OwnDatabase#start} does
     */
    OwnDatabase take() {
        this.taken = true;
        try {
            return this.starting.get();
        }
        catch (ExecutionException ex) {
            throw (ex.getCause() instanceof RuntimeException known) ? known
                    : new IllegalStateException("PostgreSQL did not start.", ex.getCause());
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL started.", ex);
        }
    }

    private void stopWhatNobodyTook() {
        try {
            take().close();
        }
        catch (RuntimeException failed) {
            // It never ran; the failure that ended the start is told already.
        }
    }

}
