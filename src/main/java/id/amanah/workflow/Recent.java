package id.amanah.workflow;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for lately, ten thousand of it at most. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final int MOST = 10_000;

    Recent() {
        super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST;
    }

}
