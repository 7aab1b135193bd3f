package id.amanah.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the {@code properties} of a component: what Camunda Forms lacks. */
final class PropertyReader {

    private static final Map<String, String> BELONGS_TO = Map.ofEntries(Map.entry("money", "number"),
            Map.entry("refersTo", "number"), Map.entry("nip", "textfield"), Map.entry("notAfter", "datetime"),
            Map.entry("notBefore", "datetime"), Map.entry("minRows", "dynamiclist"),
            Map.entry("maxRows", "dynamiclist"), Map.entry("fold", "group"), Map.entry("attest", "checkbox"),
            Map.entry("oneClick", "checkbox"));

    private final FieldNames fields;

    private final Complaints complaints;

    PropertyReader(FieldNames fields, Complaints complaints) {
        this.fields = fields;
        this.complaints = complaints;
    }

    Map<String, String> read(JsonNode json, String id, String type) {
        Keys.refuseUnknown(json.path("properties"), Keys.PROPERTIES, id, complaints);
        Map<String, String> read = new LinkedHashMap<>();
        json.path("properties").properties().forEach(p -> read.put(p.getKey(), p.getValue().asString("")));
        if (json.path("disallowPassedDates").booleanValue(false)) {
            read.put("notBefore", "today");
        }
        read.forEach((name, value) -> check(name, value, id, type));
        return Map.copyOf(read);
    }

    private void check(String name, String value, String id, String type) {
        String owner = BELONGS_TO.get(name);
        if (owner != null && !owner.equals(type)) {
            complaints.add(id, "the property '" + name + "' belongs to a " + owner);
        }
        if (name.startsWith("not") && !"today".equals(value)) {
            complaints.add(id, "the property '" + name + "' can only be 'today'");
        }
        among(name, "concept", value, Keys.CONCEPTS, id);
        among(name, "prefill", value, Keys.PREFILLS, id);
        among(name, "sensitive", value, Set.of("true", "false"), id);
        if (name.equals("refersTo") && !fields.isList(value)) {
            complaints.add(id, "refers to the list '" + value + "', which the form does not have");
        }
    }

    private void among(String name, String property, String value, Set<String> known, String id) {
        if (name.equals(property) && !known.contains(value)) {
            complaints.add(id, "the " + property + " '" + value + "' is not known");
        }
    }

    /** A number of rows that a list has at least or at most. */
    int rows(Component.Common list, String name, int otherwise) {
        String text = list.properties().get(name);
        if (text != null && !text.matches("[0-9]{1,4}")) {
            complaints.add(list.id(), "the property '" + name + "' is not a number of rows");
            return otherwise;
        }
        return text == null ? otherwise : Integer.parseInt(text);
    }

}
