package id.amanah.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that a killed program left running in our directory: stopped in order, so that
 * a new one can take its place. We hold the lock of the directory, so its program is
 * dead. A {@code postmaster.pid} whose process is gone or is no PostgreSQL of this
 * directory is removed: after a restart of the machine its number may belong to anybody.
 */
final class LeftBehind {

    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LeftBehind() {
    }

    static void stop(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> server = process(file).filter(p -> isOurs(p, cluster));
        if (server.isPresent()) {
            LOG.info("A PostgreSQL of a killed program still runs in {}; it is stopped and started anew", cluster);
            stop(server.get());
        }
        Files.deleteIfExists(file);
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        String first = Files.readAllLines(file).stream().findFirst().orElse("").trim();
        return first.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    private static boolean isOurs(ProcessHandle process, Path cluster) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        String line = process.info().commandLine().orElse("") + " " + String.join(" ", arguments);
        return line.contains("postgres") && line.contains(cluster.toString());
    }

    /**
     * SIGINT asks PostgreSQL for a fast shutdown: sessions end, everything committed is
     * kept.
     */
    private static void stop(ProcessHandle server) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        catch (TimeoutException | ExecutionException slow) {
            throw new InstallationProblem("""
                    PostgreSQL lama (proses %1$d) tidak mau berhenti. Hentikan proses itu, lalu mulai lagi.
                    The old PostgreSQL (process %1$d) does not stop. End that process, then start again."""
                .formatted(server.pid()), slow);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InstallationProblem("Dihentikan saat memulai. / Interrupted while starting.", interrupted);
        }
    }

}
