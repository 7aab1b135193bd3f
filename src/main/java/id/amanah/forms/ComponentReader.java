package id.amanah.forms;

import id.amanah.forms.Component.Common;
import id.amanah.forms.Component.Formula;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the components of one form and complains of what is wrong with them. */
final class ComponentReader {

    private final Complaints complaints;

    private final FieldNames fields;

    private final PropertyReader properties;

    private final RuleReader rules;

    private final Set<String> ids = new HashSet<>();

    ComponentReader(Expressions expressions, Complaints complaints) {
        this.complaints = complaints;
        this.fields = new FieldNames(complaints);
        this.properties = new PropertyReader(fields, complaints);
        this.rules = new RuleReader(expressions, complaints);
    }

    List<Component> form(JsonNode form) {
        List<Component> read = components(form, fields.top(form), false, "form");
        if (read.stream().anyMatch(Component.Group.class::isInstance)) {
            read.stream()
                .filter(c -> !(c instanceof Component.Group))
                .forEach(c -> complaints.add(c.id(), "stands beside pages; put it into one of the groups"));
        }
        return read;
    }

    private List<Component> components(JsonNode parent, Set<String> names, boolean inList, String where) {
        List<Component> read = new ArrayList<>();
        int position = 0;
        if (!parent.path("components").isArray()) {
            complaints.add(where, "has no list of components");
        }
        for (JsonNode json : parent.path("components").values()) {
            String id = json.path("id").stringValue(where + ".components[" + position++ + "]");
            Component component = component(json, id, names, inList);
            if (component != null) {
                read.add(component);
            }
        }
        return List.copyOf(read);
    }

    private Component component(JsonNode json, String id, Set<String> names, boolean inList) {
        String type = json.path("type").stringValue("");
        if (Keys.of(type) == null) {
            complaints.add(id, "the component '" + type + "' is not one that Amanah knows");
            return null;
        }
        if (!json.path("id").isString()) {
            complaints.add(id, "has no id");
        }
        else if (!ids.add(id)) {
            complaints.add(id, "is the id of another component too");
        }
        Keys.refuseUnknown(json, Keys.of(type), id, complaints);
        Keys.refuseUnknown(json.path("validate"), Keys.rules(type), id, complaints);
        Keys.refuseUnknown(json.path("conditional"), Set.of("hide"), id, complaints);
        unkept(json, id);
        return made(json, common(json, id, type, names), names, inList);
    }

    /** What Camunda Forms can promise and Amanah would not keep. */
    private void unkept(JsonNode json, String id) {
        for (String key : List.of("disabled", "readonly", "serializeToString")) {
            if (!json.path(key).isMissingNode() && !json.path(key).asString("").equals("false")) {
                complaints.add(id, "'" + key + "' can only be false");
            }
        }
        String format = json.path("timeSerializingFormat").stringValue("no_offset");
        if (!Set.of("no_offset", "no_tz").contains(format)) {
            complaints.add(id, "times are kept without an offset, not as '" + format + "'");
        }
    }

    private Common common(JsonNode json, String id, String type, Set<String> names) {
        boolean list = "dynamiclist".equals(type);
        boolean asks = !Set.of("group", "text", "spacer", "separator", "button").contains(type);
        String key = json.path(list ? "path" : "key").stringValue(null);
        if (asks && (key == null || !key.matches("[A-Za-z][A-Za-z0-9_]*") || "today".equals(key))) {
            complaints.add(id, "needs a " + (list ? "path" : "key") + " of letters and digits, not '" + key + "'");
        }
        String label = json.path("datetime".equals(type) ? "dateLabel" : "label")
            .stringValue(json.path("label").stringValue(json.path("timeLabel").stringValue(null)));
        return new Common(id, type, key, label, json.path("description").stringValue(null),
                json.path("validate").path("required").booleanValue(false),
                rules.formula(json.path("conditional").path("hide"), id, names), properties.read(json, id, type));
    }

    private Component made(JsonNode json, Common c, Set<String> names, boolean inList) {
        return switch (c.type()) {
            case "group" -> group(json, c, names, inList);
            case "dynamiclist" -> list(json, c, names, inList);
            case "text" -> new Component.StaticText(c, json.path("text").stringValue(""));
            case "expression" -> computed(json, c, names);
            case "textfield", "textarea" -> text(json.path("validate"), c, names);
            case "number" -> number(json, c, names);
            case "datetime" -> dateTime(json, c);
            case "checkbox" -> new Component.Checkbox(c);
            case "radio", "select" -> new Component.Choice(c, rules.options(json, c.id(), names));
            case "checklist", "taglist" -> new Component.Checklist(c, rules.options(json, c.id(), names));
            case "filepicker" -> new Component.FilePicker(c, json.path("accept").stringValue(null),
                    json.path("multiple").booleanValue(false));
            default -> null;
        };
    }

    private Component group(JsonNode json, Common c, Set<String> names, boolean inList) {
        String path = json.path("path").stringValue("");
        Set<String> inner = path.isEmpty() ? names : fields.inside(json, names);
        return new Component.Group(c, path.isEmpty() ? null : path, components(json, inner, inList, c.id()));
    }

    private Component list(JsonNode json, Common c, Set<String> names, boolean inList) {
        if (inList) {
            complaints.add(c.id(), "is a list inside a list");
        }
        int least = properties.rows(c, "minRows", 0);
        int most = properties.rows(c, "maxRows", 100);
        if (least > most) {
            complaints.add(c.id(), "asks for " + least + " rows at least and " + most + " at most");
        }
        return new Component.DynamicList(c, least, most, json.path("defaultRepetitions").intValue(1),
                components(json, fields.inside(json, names), true, c.id()));
    }

    private Component text(JsonNode limits, Common c, Set<String> names) {
        return new Component.Text(c, "textarea".equals(c.type()), rules.bound(limits.path("minLength"), c.id(), names),
                rules.bound(limits.path("maxLength"), c.id(), names), rules.pattern(limits, c.id()),
                limits.path("patternErrorMessage").stringValue(null), limits.path("validationType").stringValue(null));
    }

    private Component number(JsonNode json, Common c, Set<String> names) {
        JsonNode limits = json.path("validate");
        int digits = json.path("decimalDigits").intValue(0);
        boolean whole = c.properties().containsKey("money") || c.properties().containsKey("refersTo");
        if (digits < 0 || digits > (whole ? 0 : 9)) {
            complaints.add(c.id(),
                    "decimalDigits is " + digits + (whole ? ", yet this number is whole" : ", not 0 to 9"));
        }
        return new Component.NumberField(c, rules.bound(limits.path("min"), c.id(), names),
                rules.bound(limits.path("max"), c.id(), names), digits);
    }

    private Component computed(JsonNode json, Common c, Set<String> names) {
        Formula formula = rules.formula(json.path("expression"), c.id(), names);
        if (json.path("expression").isMissingNode()) {
            complaints.add(c.id(), "has no expression");
        }
        return new Component.Computed(c, formula);
    }

    private Component dateTime(JsonNode json, Common c) {
        String subtype = json.path("subtype").stringValue("date");
        if (!Set.of("date", "time", "datetime").contains(subtype)) {
            complaints.add(c.id(), "the subtype '" + subtype + "' is not date, time or datetime");
        }
        return new Component.DateTime(c, subtype);
    }

}
