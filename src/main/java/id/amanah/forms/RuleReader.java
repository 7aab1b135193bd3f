package id.amanah.forms;

import id.amanah.forms.Component.Bound;
import id.amanah.forms.Component.Formula;
import id.amanah.forms.Component.Option;
import id.amanah.forms.Component.Options;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;

/** Reads what limits an answer: formulas, bounds, patterns, options. */
final class RuleReader {

    private final Expressions expressions;

    private final Complaints complaints;

    RuleReader(Expressions expressions, Complaints complaints) {
        this.expressions = expressions;
        this.complaints = complaints;
    }

    /** A formula over known names; null if there is none. */
    Formula formula(JsonNode json, String id, Set<String> names) {
        if (json.isMissingNode() || json.isNull()) {
            return null;
        }
        String text = json.stringValue("");
        if (!text.startsWith("=")) {
            complaints.add(id, "a formula begins with '=', not '" + json.asString("") + "'");
            return null;
        }
        try {
            Formula formula = new Formula(text, expressions.parse(text.substring(1)));
            Set<String> strange = new TreeSet<>(formula.parsed().names());
            strange.removeAll(names);
            strange.forEach(
                    n -> complaints.add(id, "the formula '" + text + "' names '" + n + "', which is no field here"));
            return formula;
        }
        catch (IllegalArgumentException e) {
            complaints.add(id, "the formula '" + text + "' cannot be read: " + e.getMessage());
            return null;
        }
    }

    Bound bound(JsonNode json, String id, Set<String> names) {
        if (json.isNumber()) {
            return new Bound(json.decimalValue(), null);
        }
        String text = json.stringValue("");
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return new Bound(new BigDecimal(text), null);
        }
        return new Bound(null, text.isEmpty() ? null : formula(json, id, names));
    }

    String pattern(JsonNode rules, String id) {
        String pattern = rules.path("pattern").stringValue(null);
        try {
            return pattern == null ? null : Pattern.compile(pattern).pattern();
        }
        catch (PatternSyntaxException e) {
            complaints.add(id, "the pattern is wrong: " + e.getDescription());
            return null;
        }
    }

    Options options(JsonNode json, String id, Set<String> names) {
        Formula formula = formula(json.path("valuesExpression"), id, names);
        List<Option> listed = new ArrayList<>();
        for (JsonNode value : json.path("values").values()) {
            Keys.refuseUnknown(value, Set.of("label", "value"), id, complaints);
            listed.add(new Option(value.path("value").asString(""), value.path("label").stringValue("")));
        }
        if (listed.isEmpty() == json.path("valuesExpression").isMissingNode()) {
            complaints.add(id, "needs values or valuesExpression, one of the two");
        }
        if (listed.stream().map(Option::value).distinct().count() < listed.size()) {
            complaints.add(id, "has a value twice");
        }
        return new Options(List.copyOf(listed), formula);
    }

}
