package id.amanah.journal;

import id.amanah.shared.DeclarationId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announce = write down: appends to the journal and publishes the entry, in the caller's
 * transaction.
 */
@Service
public class Journal {

    /**
     * Appends the entry as done by the actor of the transaction, then publishes it to
     * listeners in the transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        throw new UnsupportedOperationException();
    }

    /** The entries of a declaration, oldest first. */
    @Transactional(readOnly = true)
    public List<Recorded> of(DeclarationId declaration) {
        throw new UnsupportedOperationException();
    }

}
