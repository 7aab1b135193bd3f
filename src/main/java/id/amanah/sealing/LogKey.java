package id.amanah.sealing;

import id.amanah.tlog.NoteKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/** What anybody checks the log's checkpoints with. */
@Service
public class LogKey {

    private final Sealer sealer;

    LogKey(Sealer sealer) {
        this.sealer = sealer;
    }

    public NoteKey key() {
        try {
            return sealer.key();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException("The key of the log cannot be read", unreadable);
        }
    }

}
