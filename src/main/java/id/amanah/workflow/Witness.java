package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import java.util.Map;

/**
 * Is told of decisions (<i>saksi keputusan</i>) of steps that a floor above keeps rows of
 * its own for; in the transaction of the decision, under the declaration's lock.
 */
public interface Witness {

    /** Before the machine moves on: routes behind the step may depend on it. */
    void before(Decision decision);

    /** After the machine has moved on. */
    default void after(Decision decision) {
    }

    /**
     * What was decided.
     *
     * @param item which entry of its list it is about; null if the step is asked once
     */
    record Decision(Declaration declaration, String step, String item, String outcome, Map<String, Object> answers) {
    }

}
