package id.amanah.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction that only reads has asked the database once. A page asks again and
 * again, from many of its parts; where nothing is written nothing changes. A transaction
 * that writes, and who reads outside of any, always asks.
 */
public final class WhileReading<K, V> {

    private final PerTransaction<Map<K, V>> known = new PerTransaction<>(HashMap::new);

    /** What is known under the key, or what is answered now; never null. */
    public V of(K key, Function<K, V> ask) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return ask.apply(key);
        }
        V answer = known.get().get(key);
        if (answer == null) {
            answer = ask.apply(key);
            known.get().put(key, answer);
        }
        return answer;
    }

    /** Remembers what was found out together with other answers. */
    public void put(K key, V answer) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            known.get().put(key, answer);
        }
    }

}
