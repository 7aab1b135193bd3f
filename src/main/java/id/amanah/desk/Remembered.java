package id.amanah.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a node keeps in mind so as not to work it out again: so many things, those asked
 * for last. Nothing is lost with it.
 */
public final class Remembered<K, V> {

    private static final int MOST = 10_000;

    private final Map<K, V> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > MOST;
        }
    });

    /** Null if it is not known. */
    public V get(K key) {
        return kept.get(key);
    }

    public void put(K key, V value) {
        kept.put(key, value);
    }

}
