package id.amanah.journal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of the running transaction, written before it commits. A transaction that
 * is suspended takes its entries with it; the one begun inside has its own. What is
 * recorded while entries are written, or while others finish their work before the
 * commit, is written too; what comes later still is refused, never lost.
 */
@Component
class Buffers implements TransactionExecutionListener {

    private final JournalRows rows;

    Buffers(JournalRows rows) {
        this.rows = rows;
    }

    /** Lets the entry wait for the end of this transaction. */
    void add(Pending entry) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A transaction that only reads records nothing");
        }
        current().add(entry);
    }

    /** Writes what waits in this transaction. */
    void drain() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Buffer buffer) {
            buffer.write();
        }
    }

    /**
     * The last moment before the commit, after all synchronizations: those that recorded
     * the first entry of the transaction came too late to have the buffer's own called.
     */
    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            current().close();
        }
    }

    private Buffer current() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Buffer buffer) {
            return buffer;
        }
        Buffer buffer = new Buffer();
        TransactionSynchronizationManager.bindResource(this, buffer);
        TransactionSynchronizationManager.registerSynchronization(buffer);
        return buffer;
    }

    private final class Buffer implements TransactionSynchronization, Ordered {

        private final List<Pending> pending = new ArrayList<>();

        private boolean closed;

        void add(Pending entry) {
            if (closed) {
                throw new IllegalStateException("The transaction is committed; what happens after it needs its own");
            }
            pending.add(entry);
        }

        void write() {
            while (!pending.isEmpty()) {
                List<Pending> now = List.copyOf(pending);
                pending.clear();
                rows.write(now);
            }
        }

        void close() {
            write();
            closed = true;
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
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Buffers.this);
        }

    }

}
