package id.amanah.installation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that Amanah starts by itself in a directory of its own: durable, kept
 * between runs, taken over when a killed program left its server behind. Nothing is
 * shared with a server that somebody else runs.
 */
public final class OwnDatabase implements AutoCloseable {

    /**
     * The major version of the binaries that come along; a directory of another one is
     * refused.
     */
    static final String MAJOR = "18";

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final DirectoryLock lock;

    private final EmbeddedPostgres server;

    private final Secrets secrets;

    private OwnDatabase(DirectoryLock lock, EmbeddedPostgres server, Secrets secrets) {
        this.lock = lock;
        this.server = server;
        this.secrets = secrets;
    }

    /**
     * Starts the server of the directory, making it first if there is none.
     * @throws InstallationProblem if the directory is in use or belongs to another
     * version of PostgreSQL
     */
    public static OwnDatabase start(Path directory) {
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            Path cluster = directory.resolve("postgres").toAbsolutePath();
            requireVersion(cluster);
            LeftBehind.stop(cluster);
            boolean first = !Files.exists(cluster.resolve("PG_VERSION"));
            Secrets secrets = Secrets.of(directory);
            EmbeddedPostgres server = launch(directory, cluster, first ? null : secrets);
            OwnDatabase database = new OwnDatabase(lock, server, secrets);
            new Roles(server, secrets).ensure(cluster, first);
            return database;
        }
        catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed instanceof RuntimeException known ? known
                    : new InstallationProblem("PostgreSQL tidak dapat dijalankan di " + directory
                            + " / PostgreSQL cannot be started in " + directory, failed);
        }
    }

    private static EmbeddedPostgres launch(Path directory, Path cluster, Secrets secrets) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(Files.createDirectories(directory.resolve("bin")).toFile())
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPGStartupWait(PATIENCE)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("max_connections", "100")
            .setServerConfig("timezone", "UTC")
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("client_connection_check_interval", "2s");
        if (secrets != null) {
            builder.setConnectConfig("password", secrets.superuser());
        }
        return builder.start();
    }

    private static void requireVersion(Path cluster) throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).trim().equals(MAJOR)) {
            String found = Files.readString(version).trim();
            throw new InstallationProblem(
                    """
                            %1$s berisi data PostgreSQL %2$s, sedangkan Amanah ini membawa PostgreSQL %3$s. Jalankan versi Amanah \
                            yang lama, simpan datanya dengan pg_dump, pindahkan folder ini, mulai Amanah yang baru, lalu \
                            pulihkan dengan pg_restore.
                            %1$s holds data of PostgreSQL %2$s, but this Amanah brings PostgreSQL %3$s. Run the old Amanah, save \
                            its data with pg_dump, move this folder away, start the new Amanah, then restore with pg_restore."""
                        .formatted(cluster, found, MAJOR));
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + Roles.DATABASE
                + "?reWriteBatchedInserts=true&tcpKeepAlive=true";
    }

    Secrets secrets() {
        return secrets;
    }

    /** Stops the server; called last of all, when jobs, engine and pool are at rest. */
    @Override
    public void close() {
        try {
            server.close();
        }
        catch (IOException failed) {
            LOG.warn("PostgreSQL did not stop cleanly; it will recover at the next start", failed);
        }
        finally {
            lock.close();
        }
    }

}
