package id.amanah.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the rows of a list and gives each a stable id. */
final class RowsCheck {

    private final AnswerCheck check;

    private final Wrongs wrongs;

    private final boolean last;

    /**
     * A check.
     * @param check what checks the fields of one row
     * @param last whether everything is asked for
     */
    RowsCheck(AnswerCheck check, Wrongs wrongs, boolean last) {
        this.check = check;
        this.wrongs = wrongs;
        this.last = last;
    }

    /** The rows, clean; null if there is no list at all. */
    List<Map<String, Object>> check(Component.DynamicList list, Object answer, List<Map<String, Object>> previous,
            String name, Scope in) {
        if (answer != null && !(answer instanceof List)) {
            wrongs.add(name, "list");
            return null;
        }
        List<?> sent = answer == null ? List.of() : ((List<?>) answer).stream().map(row -> asRow(list, row)).toList();
        if (sent.size() > list.maxRows()) {
            wrongs.add(name, "too-many-rows", list.maxRows(), sent.size());
            return null;
        }
        if (last && sent.size() < list.minRows()) {
            wrongs.add(name, "too-few-rows", list.minRows());
        }
        return rows(list, sent, previous, name, in);
    }

    /** A list whose rows ask one thing may be sent as plain texts. */
    private static Object asRow(Component.DynamicList list, Object sent) {
        return sent instanceof String && list.components().size() == 1 && list.components().get(0).key() != null
                ? Map.of(list.components().get(0).key(), sent) : sent;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Component.DynamicList list, List<?> sent, List<Map<String, Object>> previous,
            String name, Scope in) {
        RowIds ids = new RowIds(sent, previous);
        List<Map<String, Object>> clean = new ArrayList<>();
        for (int at = 0; at < sent.size(); at++) {
            String place = name + "[" + at + "]";
            if (!(sent.get(at) instanceof Map)) {
                wrongs.add(place, "object");
                continue;
            }
            String id = ids.at(at);
            if (id == null) {
                wrongs.add(place + ".id", "row-id");
                continue;
            }
            Map<String, Object> row = (Map<String, Object>) sent.get(at);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", id);
            one.putAll(check.fields(list.components(), row, before(id, previous), place + ".",
                    in.with(list.components(), row)));
            clean.add(one);
        }
        return clean;
    }

    private static Map<String, Object> before(String id, List<Map<String, Object>> previous) {
        return previous.stream().filter(row -> id.equals(row.get("id"))).findFirst().orElse(Map.of());
    }

}
