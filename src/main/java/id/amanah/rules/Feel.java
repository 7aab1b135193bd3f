package id.amanah.rules;

import java.util.Map;
import java.util.Set;

/** FEEL, the expression language of forms: three-valued, without a way to Java. */
public interface Feel {

    /**
     * Parses an expression, without its leading {@code =}, once.
     * @throws IllegalArgumentException if it is no FEEL or asks for too much (long
     * ranges)
     */
    Parsed parse(String expression);

    /** A parsed expression. */
    interface Parsed {

        /**
         * The value over the given values; null where FEEL says null. Numbers are
         * {@code BigDecimal}.
         */
        Object evaluate(Map<String, ?> values);

        /** The free names that it reads. */
        Set<String> names();

    }

}
