package id.amanah.forms;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The answers of a form that are about somebody's private life ({@code sensitive}): shown
 * to those who decide, masked for those who only read along.
 */
public final class Sensitive {

    /** What stands in place of a masked text. */
    public static final String MASK = "•••";

    private final Set<String> paths = new HashSet<>();

    private Sensitive() {
    }

    public static Sensitive of(Form form) {
        Sensitive sensitive = new Sensitive();
        sensitive.collect(form.components(), "");
        return sensitive;
    }

    private void collect(List<Component> components, String path) {
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                collect(group.components(), group.nests() ? path + group.path() + "." : path);
            }
            else if (component instanceof Component.DynamicList list) {
                collect(list.components(), path + list.key() + ".");
            }
            if ("true".equals(component.property("sensitive"))) {
                paths.add(path + (component instanceof Component.Group group ? group.path() : component.key()));
            }
        }
    }

    /**
     * Whether the answers of a field are sensitive.
     * @param path without positions, such as {@code givers.address}
     */
    public boolean holds(String path) {
        return paths.contains(path);
    }

    /** The answers with a mask in place of the sensitive ones. */
    public Map<String, Object> masked(Map<String, Object> answers) {
        return paths.isEmpty() ? answers : masked(answers, "");
    }

    /**
     * The answers without the sensitive ones, and without groups that held nothing else.
     */
    public Map<String, Object> without(Map<String, Object> answers) {
        return without(answers, "");
    }

    private Map<String, Object> without(Map<?, ?> answers, String path) {
        Map<String, Object> rest = new LinkedHashMap<>();
        answers.forEach((name, value) -> {
            Object open = holds(path + name) ? null : without(value, path + name + ".");
            if (open != null) {
                rest.put(String.valueOf(name), open);
            }
        });
        return rest;
    }

    private Object without(Object value, String path) {
        if (value instanceof Map<?, ?> nested) {
            Map<String, Object> rest = without(nested, path);
            return rest.isEmpty() ? null : rest;
        }
        return value instanceof List<?> rows
                ? rows.stream().map(row -> row instanceof Map<?, ?> map ? without(map, path) : row).toList() : value;
    }

    private Map<String, Object> masked(Map<?, ?> answers, String path) {
        Map<String, Object> masked = new LinkedHashMap<>();
        answers.forEach((name, value) -> masked.put(String.valueOf(name), masked(value, path + name)));
        return masked;
    }

    private Object masked(Object value, String path) {
        if (value != null && holds(path)) {
            return MASK;
        }
        if (value instanceof Map<?, ?> nested) {
            return masked(nested, path + ".");
        }
        if (value instanceof List<?> rows) {
            return rows.stream().map(row -> row instanceof Map<?, ?> map ? masked(map, path + ".") : row).toList();
        }
        return value;
    }

}
