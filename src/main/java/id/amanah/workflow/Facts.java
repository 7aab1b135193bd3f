package id.amanah.workflow;

import id.amanah.shared.RowId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of a case (<i>fakta</i>) at one frozen version, found by the paths that
 * models use. What is not known is null; a path that cannot exist is an error of the
 * model.
 */
public final class Facts {

    /** Where facts come from; each is asked for only when a path leads there. */
    interface Known {

        Map<String, Object> answers();

        Map<String, Object> filer();

        Map<String, Object> agency();

        LocalDate eventDate();

        /** A fact worked out upstairs; {@code row} is null outside a list. */
        Object derived(String source, RowId row);

        /** The answers of the last decision of a step, with its outcome and note. */
        Map<String, Object> work(String step);

        /** The same of the last decision in the case, with its step. */
        default Map<String, Object> decision() {
            return Map.of();
        }

    }

    private final Known known;

    private final Map<String, Object> row;

    private final Map<String, Object> derived = new HashMap<>();

    Facts(Known known) {
        this(known, null);
    }

    private Facts(Known known, Map<String, Object> row) {
        this.known = known;
        this.row = row;
    }

    /** The same facts as seen from one row of a list. */
    Facts in(Map<String, Object> someRow) {
        return new Facts(known, someRow);
    }

    static boolean isPath(String text) {
        return text.startsWith("facts.");
    }

    /** The answers of the version. */
    public Map<String, Object> answers() {
        return known.answers();
    }

    /** Who filed, as frozen with the version. */
    public Map<String, Object> filer() {
        return known.filer();
    }

    /**
     * What was answered when a step was last decided, with {@code outcome} and
     * {@code note}.
     */
    public Map<String, Object> work(String step) {
        return known.work(step);
    }

    /** The same of the last decision in the case, with its {@code step}. */
    public Map<String, Object> decision() {
        return known.decision();
    }

    /** The date that the law counts from. */
    public LocalDate eventDate() {
        return known.eventDate();
    }

    /**
     * The fact at a path.
     * @throws IllegalArgumentException if there is no such path
     */
    public Object at(String path) {
        List<String> names = Arrays.asList(path.split("\\."));
        if (!isPath(path) || names.size() < 3) {
            throw new IllegalArgumentException("No path of facts: " + path);
        }
        String first = names.get(2);
        return switch (names.get(1)) {
            case "answers" -> member(known.answers(), names, 2);
            case "row" -> member(row(path), names, 2);
            case "filer" -> member(known.filer(), names, 2);
            case "agency" -> member(known.agency(), names, 2);
            case "work" -> member(known.work(first), names, 3);
            case "derived" -> member(derived(first), names, 3);
            case "event" -> event(path);
            default -> throw new IllegalArgumentException("No path of facts: " + path);
        };
    }

    private Object event(String path) {
        if (!path.equals("facts.event.date")) {
            throw new IllegalArgumentException("No path of facts: " + path);
        }
        return known.eventDate();
    }

    private Map<String, Object> row(String path) {
        if (row == null) {
            throw new IllegalArgumentException(path + " stands outside a list: the element has no input.each");
        }
        return row;
    }

    private Object derived(String source) {
        return derived.computeIfAbsent(source, name -> known.derived(name, row == null ? null : id(row)));
    }

    static RowId id(Map<String, Object> row) {
        return row.get("id") == null ? null : new RowId(row.get("id").toString());
    }

    private static Object member(Object start, List<String> names, int from) {
        Object value = start;
        for (String name : names.subList(from, names.size())) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

}
