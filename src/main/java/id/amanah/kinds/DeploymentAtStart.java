package id.amanah.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys the folders that come with the program, and those in the directory
 * {@code amanah.kinds}, before the first request is taken. A folder that is refused stops
 * the start: a half-known kind would lose declarations.
 */
@Component
class DeploymentAtStart implements SmartLifecycle {

    /** Early among those who start; the web server comes last of all. */
    static final int PHASE = 1000;

    private final Kinds kinds;

    private final String directory;

    private volatile boolean running;

    DeploymentAtStart(Kinds kinds, @Value("${amanah.kinds:}") String directory) {
        this.kinds = kinds;
        this.directory = directory;
    }

    @Override
    public void start() {
        KindFolders folders = new KindFolders();
        try {
            deploy(folders.packaged());
            if (!directory.isBlank()) {
                deploy(folders.under(existing()));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        running = true;
    }

    private void deploy(Map<String, Map<String, byte[]>> folders) {
        folders.values().forEach(kinds::deployPackaged);
    }

    private Path existing() {
        Path path = Path.of(directory);
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException("amanah.kinds names " + path.toAbsolutePath()
                    + ", which is no directory; make it or leave the setting out");
        }
        return path;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

}
