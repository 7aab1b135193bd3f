package id.amanah.rules;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Cells of tables by {@link Feel}, parsed once; the engine's own parses at every
 * question.
 */
class FeelOfTables implements FeelEngine {

    private final Feel feel;

    FeelOfTables(Feel feel) {
        this.feel = feel;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String expression, VariableContext context) {
        return (T) feel.evaluate(expression, values(context));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String input, VariableContext context) {
        return feel.test(test, context.resolve(input).getValue(), values(context));
    }

    private static Map<String, Object> values(VariableContext context) {
        Map<String, Object> values = new HashMap<>();
        context.keySet().forEach(name -> values.put(name, context.resolve(name).getValue()));
        return values;
    }

}
