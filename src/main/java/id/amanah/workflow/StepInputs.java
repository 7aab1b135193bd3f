package id.amanah.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Resolves what a model binds the inputs of a step to. */
final class StepInputs {

    private static final String PREFIX = "input.";

    private StepInputs() {
    }

    /**
     * With {@code input.each}, what is bound to facts is resolved for each row, and only
     * literals for the call as a whole.
     */
    static Inputs resolve(Map<String, String> properties, Facts facts) {
        Map<String, String> bound = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && value != null) {
                bound.put(name.substring(PREFIX.length()), value);
            }
        });
        String each = bound.remove("each");
        if (each == null) {
            return new Inputs(values(bound, facts));
        }
        List<Inputs.Row> rows = rows(facts.at(each)).stream()
            .map(row -> new Inputs.Row(Facts.id(row), values(bound, facts.in(row))))
            .toList();
        bound.values().removeIf(Facts::isPath);
        return new Inputs(values(bound, facts), rows);
    }

    private static Map<String, Object> values(Map<String, String> bound, Facts facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        bound.forEach((name, text) -> values.put(name, Facts.isPath(text) ? facts.at(text) : text));
        return values;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object list) {
        return list == null ? List.of() : (List<Map<String, Object>>) list;
    }

}
