package id.amanah.forms;

import java.util.Map;
import java.util.Set;

/** What forms need of an expression language; an upper floor brings it. */
public interface Expressions {

    /**
     * Parses an expression without its leading {@code =}.
     * @throws IllegalArgumentException if it cannot be parsed
     */
    Expression parse(String text);

    /** A parsed expression. */
    interface Expression {

        Object evaluate(Map<String, ?> values);

        Set<String> names();

    }

}
