package id.amanah.kinds;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the lint must know of the steps that models call; the workflow brings it. */
public interface StepSignatures {

    Optional<StepSignature> of(String step);

    /** The names of all steps, for a message that helps a designer. */
    default Set<String> names() {
        return Set.of();
    }

    /**
     * What a step takes and gives.
     *
     * @param required the inputs that a model must bind
     * @param optional the inputs that a model may bind
     * @param open whether it takes further inputs of any name, as {@code decide} does
     * @param routes the variables that it sets for gateways; {@code *} for those that the
     * model declares itself in the property {@code routes}
     * @param choices the literals that an input may be bound to; an input that is absent
     * takes any
     * @param values what a route may be, as text; a route that is absent may be anything
     */
    record StepSignature(String name, Set<String> required, Set<String> optional, boolean open, Set<String> routes,
            Map<String, Set<String>> choices, Map<String, Set<String>> values) {

        public StepSignature(String name, Set<String> required, Set<String> optional, boolean open,
                Set<String> routes) {
            this(name, required, optional, open, routes, Map.of(), Map.of());
        }

    }

}
