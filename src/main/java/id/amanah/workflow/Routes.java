package id.amanah.workflow;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a step to the routes that it declared: a gateway compares only what is always
 * set.
 */
final class Routes {

    private Routes() {
    }

    /**
     * The variables to set.
     * @param declared the property {@code routes} of the element; null if it has none
     * @throws IllegalStateException if the step gives another route or value than
     * declared
     */
    static Map<String, Object> of(StepSpec spec, Map<String, Object> given, String declared) {
        Map<String, Object> routes = new HashMap<>();
        boolean open = false;
        Set<String> fixed = new LinkedHashSet<>();
        for (StepSpec.Route route : spec.routes()) {
            open |= route.name().equals("*");
            if (!route.name().equals("*")) {
                fixed.add(route.name());
                routes.put(route.name(), checked(spec, route, given.get(route.name())));
            }
        }
        if (open) {
            names(declared)
                .forEach(name -> routes.put(name, checked(spec, new StepSpec.Route(name, List.of()), given.get(name))));
        }
        else if (!fixed.containsAll(given.keySet())) {
            throw new IllegalStateException(spec.name() + " sets routes that it does not declare: " + given.keySet());
        }
        return routes;
    }

    private static Object checked(StepSpec spec, StepSpec.Route route, Object value) {
        boolean kind = value instanceof Boolean || value instanceof String;
        if (!kind || !route.values().isEmpty() && !route.values().contains(value.toString())) {
            throw new IllegalStateException("The route " + route.name() + " of " + spec.name() + " is " + value
                    + ", which no gateway can compare");
        }
        return value;
    }

    private static List<String> names(String declared) {
        return declared == null || declared.isBlank() ? List.of() : List.of(declared.trim().split("\\s*,\\s*"));
    }

}
