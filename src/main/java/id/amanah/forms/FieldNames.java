package id.amanah.forms;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The names that formulas may use on a level of a form; sections share their parent's.
 */
final class FieldNames {

    private final Complaints complaints;

    private final Set<String> lists = new HashSet<>();

    FieldNames(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The names at the top of a form. */
    Set<String> top(JsonNode form) {
        Set<String> names = new TreeSet<>(Set.of("today"));
        collect(form.path("components"), names, true);
        return names;
    }

    /** The names inside a list or a group that nests: its own and those around it. */
    Set<String> inside(JsonNode parent, Set<String> around) {
        Set<String> inner = new TreeSet<>(around);
        collect(parent.path("components"), inner, false);
        return inner;
    }

    /** The lists at the top of the form, to which fields may refer. */
    boolean isList(String name) {
        return lists.contains(name);
    }

    private void collect(JsonNode components, Set<String> names, boolean top) {
        Set<String> here = new HashSet<>();
        for (JsonNode c : components.values()) {
            String type = c.path("type").stringValue("");
            String path = c.path("path").stringValue("");
            if ("group".equals(type) && path.isEmpty()) {
                collect(c.path("components"), names, top);
            }
            else if ("dynamiclist".equals(type) || "group".equals(type)) {
                add(path, c, names, here);
                if (top && "dynamiclist".equals(type)) {
                    lists.add(path);
                }
            }
            else if (!c.path("key").isMissingNode() && !"expression".equals(type)) {
                add(c.path("key").stringValue(""), c, names, here);
            }
        }
    }

    private void add(String name, JsonNode c, Set<String> names, Set<String> here) {
        if (!here.add(name)) {
            complaints.add(c.path("id").stringValue("?"), "'" + name + "' is the name of another field too");
        }
        names.add(name);
    }

}
