package id.amanah.workflow;

import id.amanah.shared.RowId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The inputs of a step's call, literals and facts already resolved; missing ones are
 * null.
 *
 * @param perRow the inputs resolved anew for each row of {@code input.each}; null if the
 * model binds no such input
 */
public record Inputs(Map<String, Object> values, List<Row> perRow) {

    public Inputs(Map<String, Object> values) {
        this(values, null);
    }

    public Object get(String name) {
        return values.get(name);
    }

    public String text(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    public LocalDate date(String name) {
        Object value = values.get(name);
        return value == null ? null : value instanceof LocalDate day ? day : LocalDate.parse(value.toString());
    }

    /** A list of rows; empty if missing. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String name) {
        Object value = values.get(name);
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    /** Comma-separated words; empty if missing. */
    public List<String> words(String name) {
        String text = text(name);
        return text == null || text.isBlank() ? List.of() : List.of(text.trim().split("\\s*,\\s*"));
    }

    /** The inputs for one row; {@code id} is null if the row has none. */
    public record Row(RowId id, Map<String, Object> values) {
    }

}
