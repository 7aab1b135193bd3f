package id.amanah.identity;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that lives as long as the running transaction, one for each. */
public final class PerTransaction<T> {

    private final Supplier<T> fresh;

    public PerTransaction(Supplier<T> fresh) {
        this.fresh = fresh;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        T bound = (T) TransactionSynchronizationManager.getResource(this);
        return bound != null ? bound : bind(fresh.get());
    }

    private T bind(T value) {
        TransactionSynchronizationManager.bindResource(this, value);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResource(PerTransaction.this);
            }

            @Override
            public void resume() {
                TransactionSynchronizationManager.bindResource(PerTransaction.this, value);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
            }
        });
        return value;
    }

}
