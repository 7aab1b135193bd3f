package id.amanah.kinds;

import java.util.Optional;
import java.util.Set;

/** What the lint must know of the steps that models call; the workflow brings it. */
public interface StepSignatures {

    Optional<StepSignature> of(String step);

    /**
     * What a step takes and gives.
     *
     * @param required the inputs that a model must bind
     * @param optional the inputs that a model may bind
     * @param open whether it takes further inputs of any name, as {@code decide} does
     * @param routes the variables that it sets for gateways
     */
    record StepSignature(String name, Set<String> required, Set<String> optional, boolean open, Set<String> routes) {
    }

}
