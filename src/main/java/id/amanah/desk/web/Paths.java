package id.amanah.desk.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers by the paths that errors name, such as {@code objects[0].valueRupiah} or
 * {@code matter.title}. Nothing given is changed: copies are.
 */
final class Paths {

    private static final Pattern ROW = Pattern.compile("([^\\[\\].]+)\\[(\\d+)]\\.?(.*)");

    private Paths() {
    }

    /** Answers without those at the paths. */
    static Map<String, Object> without(Map<String, Object> answers, Collection<String> paths) {
        Map<String, Object> left = answers;
        for (String path : paths) {
            left = without(left, path);
        }
        return left;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> without(Map<String, Object> answers, String path) {
        Map<String, Object> left = new LinkedHashMap<>(answers);
        Matcher row = ROW.matcher(path);
        int dot = path.indexOf('.');
        if (row.matches()) {
            int at = Integer.parseInt(row.group(2));
            if (left.get(row.group(1)) instanceof List<?> rows && at < rows.size() && rows.get(at) instanceof Map) {
                List<Object> copy = new ArrayList<>(rows);
                copy.set(at, without((Map<String, Object>) rows.get(at), row.group(3)));
                left.put(row.group(1), copy);
            }
        }
        else if (dot > 0 && left.get(path.substring(0, dot)) instanceof Map<?, ?> nested) {
            left.put(path.substring(0, dot), without((Map<String, Object>) nested, path.substring(dot + 1)));
        }
        else {
            left.remove(path);
        }
        return left;
    }

    /**
     * What a page read, in place of what it showed; answers that it did not show stay.
     */
    static Map<String, Object> merged(Map<String, Object> before, Collection<String> shown, Map<String, Object> read) {
        return put(without(before, shown), read);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> put(Map<String, Object> into, Map<String, Object> read) {
        Map<String, Object> all = new LinkedHashMap<>(into);
        read.forEach((name, value) -> all.put(name, value instanceof Map && all.get(name) instanceof Map<?, ?> old
                ? put((Map<String, Object>) old, (Map<String, Object>) value) : value));
        return all;
    }

}
