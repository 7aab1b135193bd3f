package id.amanah.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What differs between two sets of answers: fields by their names, rows of a list by
 * their stable ids.
 */
public final class Differences {

    /**
     * A field that differs.
     *
     * @param field its path in the later answers, or in the earlier ones if it is gone
     * @param words the key of its words: the path without positions
     * @param before null if it was added
     * @param after null if it was removed
     */
    public record Difference(String field, String words, Object before, Object after) {
    }

    private Differences() {
    }

    /** All that differs, in the order of the later answers. */
    public static List<Difference> between(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Leaf> old = leaves(before);
        Map<String, Leaf> fresh = leaves(after);
        Map<String, Leaf> all = new LinkedHashMap<>(fresh);
        old.forEach(all::putIfAbsent);
        return all.entrySet()
            .stream()
            .map(e -> difference(e.getValue(), old.get(e.getKey()), fresh.get(e.getKey())))
            .filter(d -> !Objects.equals(text(d.before()), text(d.after())))
            .toList();
    }

    private record Leaf(String path, String words, Object value) {
    }

    private static Difference difference(Leaf shown, Leaf old, Leaf fresh) {
        return new Difference(shown.path(), shown.words(), old == null ? null : old.value(),
                fresh == null ? null : fresh.value());
    }

    private static String text(Object value) {
        return value == null ? null : value instanceof Number number
                ? new java.math.BigDecimal(number.toString()).stripTrailingZeros().toPlainString() : value.toString();
    }

    private static Map<String, Leaf> leaves(Map<String, Object> answers) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        collect(answers, "", "", "", leaves);
        return leaves;
    }

    /** The key of a leaf is its path with ids in place of positions. */
    private static void collect(Map<?, ?> answers, String key, String path, String words, Map<String, Leaf> into) {
        answers.forEach((name, value) -> {
            if (name.equals("id") && !key.isEmpty()) {
                return;
            }
            String inKey = key + name;
            if (value instanceof Map<?, ?> nested) {
                collect(nested, inKey + ".", path + name + ".", words + name + ".", into);
            }
            else if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map) {
                rows(list, inKey, path + name, words + name, into);
            }
            else if (value != null && !(value instanceof List<?> none && none.isEmpty())) {
                into.put(inKey, new Leaf(path + name, words + name, value));
            }
        });
    }

    private static void rows(List<?> list, String key, String path, String words, Map<String, Leaf> into) {
        for (int at = 0; at < list.size(); at++) {
            Map<?, ?> row = (Map<?, ?>) list.get(at);
            collect(row, key + "#" + row.get("id") + ".", path + "[" + at + "].", words + ".", into);
        }
    }

}
