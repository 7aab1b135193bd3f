package id.amanah.letters;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets templates look into maps and lists and nothing else: the library's own way would
 * call methods and read fields of whatever it meets. A value that is costly to know
 * stands in the map as a supplier and is asked for only by a letter that names it.
 */
final class OnlyMaps extends BasicCollector {

    private static final Mustache.VariableFetcher OF_MAP = OnlyMaps::get;

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        return context instanceof Map ? OF_MAP : null;
    }

    private static Object get(Object context, String name) {
        Map<?, ?> map = (Map<?, ?>) context;
        if (!map.containsKey(name)) {
            return Template.NO_FETCHER_FOUND;
        }
        Object value = map.get(name);
        return value instanceof Supplier<?> later ? later.get() : value;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }

}
