package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import java.util.Map;
import java.util.Set;

/** Runs a step that the machine came to. */
public interface StepRunner {

    /**
     * Resolves the inputs, runs the step and gives the routes it set.
     * @param properties the extension properties of the element: {@code input.<name>},
     * {@code routes}
     * @param key the same for every try of this one call
     */
    Map<String, Object> run(String step, DeclarationId declaration, Map<String, String> properties, String key);

    /** The names of all steps that may be called. */
    Set<String> names();

    /** Whether a step runs as a job of its own. */
    boolean isAsync(String step);

}
