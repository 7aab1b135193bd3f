package id.amanah.installation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Makes sure that one program at a time works in a data directory. The system frees it
 * when the program dies.
 */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) {
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(directory.resolve("in-use.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new InstallationProblem("""
                        Folder data %1$s sedang dipakai oleh Amanah lain. Hentikan program itu, atau pilih folder lain \
                        dengan --amanah.data=<folder>.
                        The data folder %1$s is in use by another Amanah. Stop that program, or choose another folder \
                        with --amanah.data=<folder>.""".formatted(directory));
            }
            return new DirectoryLock(channel);
        }
        catch (IOException failed) {
            throw new InstallationProblem(
                    "Folder data %1$s tidak dapat ditulisi. / The data folder %1$s cannot be written."
                        .formatted(directory),
                    failed);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        }
        catch (OverlappingFileLockException held) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        }
        catch (IOException ignored) {
            // the lock goes with the process
        }
    }

}
