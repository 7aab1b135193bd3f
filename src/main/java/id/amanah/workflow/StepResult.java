package id.amanah.workflow;

import java.util.Map;

/**
 * What a step gives back: the routes that it declared, each a boolean or an enumerated
 * word.
 */
public record StepResult(Map<String, Object> routes) {

    public static StepResult done() {
        return new StepResult(Map.of());
    }

    public static StepResult route(String name, Object value) {
        return new StepResult(Map.of(name, value));
    }

}
