package id.amanah.journal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of the running transaction, written before it commits. A transaction that
 * is suspended takes its entries with it; the one begun inside has its own. What is
 * recorded while entries are written is written too.
 */
@Component
class Buffers {

    private final JournalRows rows;

    Buffers(JournalRows rows) {
        this.rows = rows;
    }

    List<Pending> current() {
        Buffer buffer = (Buffer) TransactionSynchronizationManager.getResource(this);
        if (buffer == null) {
            if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                throw new IllegalStateException("A transaction that only reads records nothing");
            }
            buffer = new Buffer();
            TransactionSynchronizationManager.bindResource(this, buffer);
            TransactionSynchronizationManager.registerSynchronization(buffer);
        }
        return buffer.pending;
    }

    /** Writes what waits in this transaction. */
    void drain() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Buffer buffer) {
            buffer.write();
        }
    }

    private final class Buffer implements TransactionSynchronization, Ordered {

        private final List<Pending> pending = new ArrayList<>();

        void write() {
            while (!pending.isEmpty()) {
                List<Pending> now = List.copyOf(pending);
                pending.clear();
                rows.write(now);
            }
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Buffers.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Buffers.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            write();
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Buffers.this);
        }

    }

}
