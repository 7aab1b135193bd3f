package id.amanah.forms;

import id.amanah.shared.Ids;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The stable ids of the rows of a list: kept where a row brings one, lent by position
 * from before, else new.
 */
final class RowIds {

    private static final String FORM = "[A-Za-z0-9-]{1,40}";

    private final List<?> sent;

    private final List<Map<String, Object>> previous;

    private final Set<String> brought = new HashSet<>();

    private final Set<String> taken = new HashSet<>();

    RowIds(List<?> sent, List<Map<String, Object>> previous) {
        this.sent = sent;
        this.previous = previous;
        sent.forEach(row -> brought.add(own(row)));
    }

    /**
     * The id of the row at a position; null if it brings one that is malformed or taken.
     */
    String at(int position) {
        String own = own(sent.get(position));
        String id = own == null ? lent(position) : own;
        return id.matches(FORM) && taken.add(id) ? id : null;
    }

    private static String own(Object row) {
        Object id = row instanceof Map<?, ?> map ? map.get("id") : null;
        return id == null ? null : id.toString();
    }

    private String lent(int position) {
        if (position < previous.size()) {
            Object before = previous.get(position).get("id");
            if (before != null && !brought.contains(before.toString()) && !taken.contains(before.toString())) {
                return before.toString();
            }
        }
        return Ids.next().toString().substring(24);
    }

}
