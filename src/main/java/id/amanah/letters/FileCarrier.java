package id.amanah.letters;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * Keeps mails as {@code .eml} files where there is no mail server: whole or not at all,
 * on the disk before it is said to be done, under a name that comes from nobody's text.
 */
final class FileCarrier implements Carrier {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
        .withZone(ZoneOffset.UTC);

    private final Path directory;

    private final MailComposer composer;

    FileCarrier(Path directory, MailComposer composer) {
        this.directory = directory;
        this.composer = composer;
    }

    @Override
    public Name name() {
        return Name.FILE;
    }

    /** The same mail again is the same file. */
    @Override
    public ServerAnswer carry(Outgoing mail) {
        try {
            Files.createDirectories(directory, onlyForUs("rwx------"));
            Path file = directory.resolve(name(mail.writtenAt(), mail));
            Path unfinished = directory.resolve("." + file.getFileName() + ".tmp");
            write(mail, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            sync(directory);
            return new ServerAnswer(ServerAnswer.Kind.SENT, file.getFileName().toString());
        }
        catch (IOException disk) {
            return new ServerAnswer(ServerAnswer.Kind.UNREACHABLE, disk.toString());
        }
        catch (MessagingException | IllegalArgumentException unmailable) {
            return new ServerAnswer(ServerAnswer.Kind.DEAD, unmailable.getMessage());
        }
    }

    private static String name(Instant written, Outgoing mail) {
        return WHEN.format(written) + "-" + mail.id() + ".eml";
    }

    private void write(Outgoing mail, Path file) throws IOException, MessagingException {
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
        try (FileChannel channel = FileChannel.open(file, anew, onlyForUs("rw-------"))) {
            OutputStream out = Channels.newOutputStream(channel);
            composer.message(mail).writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /**
     * Mails are nobody else's business on a machine that others use; Windows has its own
     * way.
     */
    private FileAttribute<?>[] onlyForUs(String rights) {
        if (!directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) };
    }

    /**
     * The new name is on the disk, too. Some systems open no directory; then it soon is.
     */
    private static void sync(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
        catch (java.nio.file.AccessDeniedException windows) {
            return;
        }
    }

}
