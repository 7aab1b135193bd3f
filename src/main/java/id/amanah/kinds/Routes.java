package id.amanah.kinds;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * What conditions of a model may compare: {@code outcome} and the routes of its steps,
 * each with its values as text; no values if they are not known beforehand.
 */
record Routes(Map<String, Set<String>> values) {

    static Routes of(Model model, Map<String, UserStep> userSteps, StepSignatures steps) {
        Map<String, Set<String>> values = new TreeMap<>();
        Set<String> outcomes = new TreeSet<>();
        userSteps.values().forEach(step -> step.outcomes().forEach(outcome -> outcomes.add(outcome.value())));
        if (!outcomes.isEmpty()) {
            values.put("outcome", outcomes);
        }
        for (Element task : model.nodes("serviceTask", "businessRuleTask")) {
            of(task, steps).forEach((name, known) -> values.merge(name, known, Routes::both));
        }
        return new Routes(values);
    }

    private static Map<String, Set<String>> of(Element task, StepSignatures steps) {
        Map<String, Set<String>> routes = new LinkedHashMap<>();
        for (String declared : UserTask.split(Model.properties(task).get("routes"))) {
            routes.put(declared, Set.of());
        }
        try {
            String name = Grammar.step(task.getAttributeNS(Xml.CAMUNDA, "delegateExpression"));
            steps.of(name)
                .ifPresent(signature -> signature.routes()
                    .stream()
                    .filter(route -> !route.equals("*"))
                    .forEach(route -> routes.put(route, signature.values().getOrDefault(route, Set.of()))));
        }
        catch (IllegalArgumentException ex) {
            // The check of steps reports it.
            return routes;
        }
        return routes;
    }

    /** The values of both; not known beforehand if they are not for one of them. */
    private static Set<String> both(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Set.of();
        }
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

}
