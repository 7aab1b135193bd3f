package id.amanah.forms;

import id.amanah.forms.Component.Bound;
import id.amanah.forms.Component.Common;
import id.amanah.forms.Component.Formula;
import id.amanah.forms.Component.Option;
import id.amanah.forms.Component.Options;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** Reads the components of one form and gathers what is wrong with them. */
final class ComponentReader {

    private final Expressions expressions;

    private final String source;

    private final List<Problem> problems;

    private final Set<String> ids = new HashSet<>();

    private Set<String> lists = Set.of();

    ComponentReader(Expressions expressions, String source, List<Problem> problems) {
        this.expressions = expressions;
        this.source = source;
        this.problems = problems;
    }

    List<Component> form(JsonNode form) {
        Set<String> names = new TreeSet<>(Set.of("today"));
        lists = new HashSet<>();
        names(form.path("components"), names, true);
        List<Component> read = components(form, names, false, "form");
        boolean paged = read.stream().anyMatch(Component.Group.class::isInstance);
        if (paged) {
            read.stream()
                .filter(c -> !(c instanceof Component.Group))
                .forEach(c -> problem(c.id(), "stands beside pages; put it into one of the groups"));
        }
        return read;
    }

    /** The names that formulas may use on this level; sections share their parent's. */
    private void names(JsonNode components, Set<String> names, boolean top) {
        Set<String> here = new HashSet<>();
        for (JsonNode c : components.values()) {
            String type = c.path("type").stringValue("");
            String path = c.path("path").stringValue("");
            if ("group".equals(type) && path.isEmpty()) {
                names(c.path("components"), names, top);
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
            problem(c.path("id").stringValue("?"), "'" + name + "' is the name of another field too");
        }
        names.add(name);
    }

    private List<Component> components(JsonNode parent, Set<String> names, boolean inList, String where) {
        List<Component> read = new ArrayList<>();
        int position = 0;
        if (!parent.path("components").isArray()) {
            problem(where, "has no list of components");
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
            problem(id, "the component '" + type + "' is not one that Amanah knows");
            return null;
        }
        if (!json.path("id").isString()) {
            problem(id, "has no id");
        }
        else if (!ids.add(id)) {
            problem(id, "is the id of another component too");
        }
        unknown(json, Keys.of(type), id);
        unknown(json.path("validate"), Keys.rules(type), id);
        unknown(json.path("conditional"), Set.of("hide"), id);
        unkept(json, id);
        return made(json, common(json, id, type, names), names, inList);
    }

    /** What Camunda Forms can promise and Amanah would not keep. */
    private void unkept(JsonNode json, String id) {
        for (String key : List.of("disabled", "readonly", "serializeToString")) {
            if (!json.path(key).isMissingNode() && !json.path(key).asString("").equals("false")) {
                problem(id, "'" + key + "' can only be false");
            }
        }
        String format = json.path("timeSerializingFormat").stringValue("no_offset");
        if (!Set.of("no_offset", "no_tz").contains(format)) {
            problem(id, "times are kept without an offset, not as '" + format + "'");
        }
    }

    private Common common(JsonNode json, String id, String type, Set<String> names) {
        boolean list = "dynamiclist".equals(type);
        boolean asks = !Set.of("group", "text", "spacer", "separator", "button").contains(type);
        String key = json.path(list ? "path" : "key").stringValue(null);
        if (asks && (key == null || !key.matches("[A-Za-z][A-Za-z0-9_]*") || "today".equals(key))) {
            problem(id, "needs a " + (list ? "path" : "key") + " of letters and digits, not '" + key + "'");
        }
        String label = json.path("datetime".equals(type) ? "dateLabel" : "label")
            .stringValue(json.path("label").stringValue(json.path("timeLabel").stringValue(null)));
        return new Common(id, type, key, label, json.path("description").stringValue(null),
                json.path("validate").path("required").booleanValue(false),
                formula(json.path("conditional").path("hide"), id, names), properties(json, id, type));
    }

    private Map<String, String> properties(JsonNode json, String id, String type) {
        unknown(json.path("properties"), Keys.PROPERTIES, id);
        Map<String, String> read = new LinkedHashMap<>();
        json.path("properties").properties().forEach(p -> read.put(p.getKey(), p.getValue().asString("")));
        if (json.path("disallowPassedDates").booleanValue(false)) {
            read.put("notBefore", "today");
        }
        String concept = read.get("concept");
        if (concept != null && !Keys.CONCEPTS.contains(concept)) {
            problem(id, "the concept '" + concept + "' is not known");
        }
        if (read.containsKey("refersTo") && !lists.contains(read.get("refersTo"))) {
            problem(id, "refers to the list '" + read.get("refersTo") + "', which the form does not have");
        }
        only(read, "money", "number", type, id);
        only(read, "refersTo", "number", type, id);
        only(read, "nip", "textfield", type, id);
        only(read, "notAfter", "datetime", type, id);
        only(read, "notBefore", "datetime", type, id);
        only(read, "fold", "group", type, id);
        only(read, "attest", "checkbox", type, id);
        only(read, "minRows", "dynamiclist", type, id);
        only(read, "maxRows", "dynamiclist", type, id);
        return Map.copyOf(read);
    }

    private void only(Map<String, String> read, String name, String forType, String type, String id) {
        if (!read.containsKey(name)) {
            return;
        }
        if (!forType.equals(type)) {
            problem(id, "the property '" + name + "' belongs to a " + forType);
        }
        if (name.startsWith("not") && !"today".equals(read.get(name))) {
            problem(id, "the property '" + name + "' can only be 'today'");
        }
    }

    private Component made(JsonNode json, Common c, Set<String> names, boolean inList) {
        JsonNode rules = json.path("validate");
        return switch (c.type()) {
            case "group" -> group(json, c, names, inList);
            case "dynamiclist" -> list(json, c, names, inList);
            case "text" -> new Component.StaticText(c, json.path("text").stringValue(""));
            case "expression" -> computed(json, c, names);
            case "textfield", "textarea" -> new Component.Text(c, "textarea".equals(c.type()),
                    bound(rules.path("minLength"), c.id(), names), bound(rules.path("maxLength"), c.id(), names),
                    pattern(rules, c.id()), rules.path("patternErrorMessage").stringValue(null),
                    rules.path("validationType").stringValue(null));
            case "number" -> number(json, c, names);
            case "datetime" -> dateTime(json, c);
            case "checkbox" -> new Component.Checkbox(c);
            case "radio", "select" -> new Component.Choice(c, options(json, c.id(), names));
            case "checklist", "taglist" -> new Component.Checklist(c, options(json, c.id(), names));
            case "filepicker" -> new Component.FilePicker(c, json.path("accept").stringValue(null),
                    json.path("multiple").booleanValue(false));
            default -> null;
        };
    }

    private Component group(JsonNode json, Common c, Set<String> names, boolean inList) {
        String path = json.path("path").stringValue("");
        if (path.isEmpty()) {
            return new Component.Group(c, null, components(json, names, inList, c.id()));
        }
        Set<String> inner = new TreeSet<>(names);
        names(json.path("components"), inner, false);
        return new Component.Group(c, path, components(json, inner, inList, c.id()));
    }

    private Component list(JsonNode json, Common c, Set<String> names, boolean inList) {
        if (inList) {
            problem(c.id(), "is a list inside a list");
        }
        Set<String> inner = new TreeSet<>(names);
        names(json.path("components"), inner, false);
        int least = rows(c, "minRows", 0);
        int most = rows(c, "maxRows", 100);
        if (least > most) {
            problem(c.id(), "asks for " + least + " rows at least and " + most + " at most");
        }
        return new Component.DynamicList(c, least, most, json.path("defaultRepetitions").intValue(1),
                components(json, inner, true, c.id()));
    }

    private int rows(Common c, String name, int otherwise) {
        String text = c.properties().get(name);
        if (text != null && !text.matches("[0-9]{1,4}")) {
            problem(c.id(), "the property '" + name + "' is not a number of rows");
            return otherwise;
        }
        return text == null ? otherwise : Integer.parseInt(text);
    }

    private Component number(JsonNode json, Common c, Set<String> names) {
        JsonNode rules = json.path("validate");
        int digits = json.path("decimalDigits").intValue(0);
        boolean whole = c.properties().containsKey("money") || c.properties().containsKey("refersTo");
        if (digits < 0 || digits > (whole ? 0 : 9)) {
            problem(c.id(), "decimalDigits is " + digits + (whole ? ", yet this number is whole" : ", not 0 to 9"));
        }
        return new Component.NumberField(c, bound(rules.path("min"), c.id(), names),
                bound(rules.path("max"), c.id(), names), digits);
    }

    private Component computed(JsonNode json, Common c, Set<String> names) {
        Formula formula = formula(json.path("expression"), c.id(), names);
        if (formula == null) {
            problem(c.id(), "has no expression");
        }
        return new Component.Computed(c, formula);
    }

    private Component dateTime(JsonNode json, Common c) {
        String subtype = json.path("subtype").stringValue("date");
        if (!Set.of("date", "time", "datetime").contains(subtype)) {
            problem(c.id(), "the subtype '" + subtype + "' is not date, time or datetime");
        }
        return new Component.DateTime(c, subtype);
    }

    private String pattern(JsonNode rules, String id) {
        String pattern = rules.path("pattern").stringValue(null);
        try {
            return pattern == null ? null : Pattern.compile(pattern).pattern();
        }
        catch (PatternSyntaxException e) {
            problem(id, "the pattern is wrong: " + e.getDescription());
            return null;
        }
    }

    private Options options(JsonNode json, String id, Set<String> names) {
        Formula formula = formula(json.path("valuesExpression"), id, names);
        List<Option> listed = new ArrayList<>();
        for (JsonNode value : json.path("values").values()) {
            unknown(value, Set.of("label", "value"), id);
            listed.add(new Option(value.path("value").asString(""), value.path("label").stringValue("")));
        }
        if (listed.isEmpty() == (formula == null)) {
            problem(id, "needs values or valuesExpression, one of the two");
        }
        if (listed.stream().map(Option::value).distinct().count() < listed.size()) {
            problem(id, "has a value twice");
        }
        return new Options(List.copyOf(listed), formula);
    }

    private Bound bound(JsonNode json, String id, Set<String> names) {
        if (json.isNumber()) {
            return new Bound(json.decimalValue(), null);
        }
        String text = json.stringValue("");
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return new Bound(new BigDecimal(text), null);
        }
        return new Bound(null, text.isEmpty() ? null : formula(json, id, names));
    }

    private Formula formula(JsonNode json, String id, Set<String> names) {
        if (json.isMissingNode() || json.isNull()) {
            return null;
        }
        String text = json.stringValue("");
        if (!text.startsWith("=")) {
            problem(id, "a formula begins with '=', not '" + json.asString("") + "'");
            return null;
        }
        try {
            Formula formula = new Formula(text, expressions.parse(text.substring(1)));
            Set<String> strange = new TreeSet<>(formula.parsed().names());
            strange.removeAll(names);
            strange.forEach(n -> problem(id, "the formula '" + text + "' names '" + n + "', which is no field here"));
            return formula;
        }
        catch (IllegalArgumentException e) {
            problem(id, "the formula '" + text + "' cannot be read: " + e.getMessage());
            return null;
        }
    }

    void unknown(JsonNode json, Set<String> known, String id) {
        json.properties()
            .stream()
            .map(Map.Entry::getKey)
            .filter(k -> !known.contains(k))
            .forEach(k -> problem(id, "the key '" + k + "' is not one that Amanah knows here"));
    }

    private void problem(String id, String reason) {
        problems.add(new Problem(source, id, reason));
    }

}
