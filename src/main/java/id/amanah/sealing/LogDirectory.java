package id.amanah.sealing;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Note;
import id.amanah.tlog.Tile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/**
 * The log outside the database, as files that any web server can give out: tiles first,
 * then the checkpoint that covers them.
 */
final class LogDirectory {

    private static final String READABLE = "rw-r--r--";

    private final Path directory;

    LogDirectory(Path directory) {
        this.directory = directory;
    }

    Optional<Checkpoint> checkpoint() throws IOException {
        Path file = directory.resolve("checkpoint");
        return Files.exists(file) ? Optional.of(Checkpoint.of(Note.of(Files.readAllBytes(file)).text()))
                : Optional.empty();
    }

    /**
     * Lays down all tiles of a tree that one of an earlier size has not, or not so wide.
     */
    void lay(long earlier, long size, Function<Tile, byte[]> tiles) throws IOException {
        for (int level = Tile.ENTRIES; level <= 0 || size >> 8 * level > 0; level++) {
            int shift = 8 * Math.max(level, 0);
            long hashes = size >> shift;
            for (long index = (earlier >> shift) / Tile.FULL; index * Tile.FULL < hashes; index++) {
                Tile tile = Tile.in(size, level, index);
                lay(tile, tiles.apply(tile));
            }
        }
    }

    /**
     * @throws MalformedLog if something else lies there: it is never written over
     */
    private void lay(Tile tile, byte[] bytes) throws IOException {
        Path file = directory.resolve(tile.path());
        if (!Files.exists(file)) {
            Durable.write(file, bytes, READABLE);
        }
        else if (!Arrays.equals(Files.readAllBytes(file), bytes)) {
            throw new MalformedLog("%s differs from the database".formatted(file));
        }
    }

    void publish(Note checkpoint) throws IOException {
        Durable.write(directory.resolve("checkpoint"), checkpoint.bytes(), READABLE);
    }

}
