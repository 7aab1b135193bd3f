package id.amanah.sealing;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.Hash;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Note;
import id.amanah.tlog.NoteKey;
import id.amanah.tlog.NoteSigner;
import id.amanah.tlog.Policy;
import id.amanah.tlog.Proofs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs what the log commits to, with a key that is not in the database. It remembers the
 * last checkpoint that it signed and signs no other history: a database that was set back
 * or rewritten gets no signature.
 */
final class LogSigner {

    private static final Logger LOG = LoggerFactory.getLogger(LogSigner.class);

    private final Path file;

    private final NoteSigner signer;

    private LogSigner(Path file, NoteSigner signer) {
        this.file = file;
        this.signer = signer;
    }

    /**
     * The signer whose key lies in the file.
     * @param origin the name of the log, used if the key is made now; null for one made
     * up
     * @param known the last checkpoint in the database, if there is one: then its key is
     * not made anew
     * @throws IllegalStateException if the key is lost, or is of another log
     */
    static LogSigner of(Path file, String origin, Optional<Note> known) throws IOException {
        if (!Files.exists(file)) {
            if (known.isPresent()) {
                throw new IllegalStateException(
                        "The key of the log, %s, is gone. Put it back from where it was moved to, or name its place with amanah.sealing.key."
                            .formatted(file));
            }
            make(file, origin);
        }
        NoteSigner signer = NoteSigner.of(Files.readString(file).strip());
        known.ifPresent(note -> Policy.of(signer.key()).accept(note));
        return new LogSigner(file, signer);
    }

    private static void make(Path file, String origin) throws IOException {
        byte[] name = new byte[4];
        new SecureRandom().nextBytes(name);
        NoteSigner fresh = NoteSigner
            .generate(origin == null ? "amanah.local/" + HexFormat.of().formatHex(name) : origin);
        Durable.write(file, (fresh.secret() + "\n").getBytes(StandardCharsets.UTF_8), "rw-------");
        LOG.warn("A key for the journal's log was made in {}. Whoever has it can rewrite history: move it to where "
                + "the database's administrators cannot read, and name the place with amanah.sealing.key. "
                + "Give this to your auditors: {}", file, fresh.key());
    }

    NoteKey key() {
        return signer.key();
    }

    /** The last checkpoint that it signed. */
    Optional<Checkpoint> last() throws IOException {
        Path last = remembered();
        return Files.exists(last) ? Optional.of(Policy.of(key()).accept(Note.of(Files.readAllBytes(last))))
                : Optional.empty();
    }

    /**
     * Signs the tree if it continues the last one signed.
     * @param proof that it does
     * @throws MalformedLog if it does not; nothing is signed then
     */
    Note sign(long size, Hash root, List<Hash> proof) throws IOException {
        Checkpoint next = new Checkpoint(key().name(), size, root);
        Checkpoint before = last().orElse(new Checkpoint(key().name(), 0, Hash.EMPTY));
        if (!Proofs.continues(before.size(), before.root(), size, root, proof)) {
            throw new MalformedLog("The log of %d leaves does not continue the one of %d leaves that was signed last"
                .formatted(size, before.size()));
        }
        Note note = new Note(next.text(), List.of(signer.sign(next.text())));
        Durable.write(remembered(), note.bytes(), "rw-------");
        return note;
    }

    private Path remembered() {
        return file.resolveSibling(file.getFileName() + ".last");
    }

}
