package id.amanah.workflow;

import id.amanah.shared.LegalBasis;
import id.amanah.shared.Words;
import java.util.List;

/**
 * What a step takes, gives and stands on; its element template and its row in
 * {@code bpmn/README.md} are made from it.
 *
 * @param name the name that models call
 * @param summary what it does, in a sentence
 */
public record StepSpec(String name, Words summary, Mode mode, List<Input> inputs, List<Route> routes,
        LegalBasis basis) {

    /** Whether a failure rolls the decision back, or is an incident that is retried. */
    public enum Mode {

        SYNC, ASYNC

    }

    /**
     * An input that a model binds to a literal or to {@code facts.<path>}.
     *
     * @param name its name; {@code *} stands for any further name
     * @param choices the literals allowed; empty if any
     */
    public record Input(String name, Words label, boolean required, List<String> choices) {
    }

    /**
     * A variable that gateways compare.
     *
     * @param name its name; {@code *} for those that the model declares itself
     * @param values what it may be: {@code true}, {@code false} or enumerated words
     */
    public record Route(String name, List<String> values) {
    }

}
