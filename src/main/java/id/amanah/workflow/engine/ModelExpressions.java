package id.amanah.workflow.engine;

import id.amanah.kinds.Grammar;
import java.lang.reflect.Method;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.ExpressionManager;

/**
 * What takes the place of the engine's expression language: plain text, {@code ${step}}
 * and comparisons with literals. Everything else is refused while a model is parsed,
 * wherever it stands. The engine's own language is not reachable: it gets to Java from
 * any value, and no list of harmless names helps against that.
 */
final class ModelExpressions implements ExpressionManager {

    private final StepCalls steps;

    ModelExpressions(StepCalls steps) {
        this.steps = steps;
    }

    @Override
    public Expression createExpression(String text) {
        if (!Grammar.looksLikeExpression(text)) {
            return new Literal(text);
        }
        try {
            return text.contains("=") ? new Comparison(text, Grammar.condition(text))
                    : new StepName(text, steps.delegate(Grammar.step(text)));
        }
        catch (IllegalArgumentException outside) {
            throw new ProcessEngineException("Outside the grammar of models: " + text + " – " + outside.getMessage());
        }
    }

    @Override
    public void addFunction(String name, Method function) {
        // functions are a way to Java; models have none
    }

    private abstract static class Fixed implements Expression {

        private final String text;

        Fixed(String text) {
            this.text = text;
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution context) {
            return getValue(scope);
        }

        @Override
        public void setValue(Object value, VariableScope scope) {
            throw new ProcessEngineException("A model sets nothing");
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution context) {
            setValue(value, scope);
        }

        @Override
        public String getExpressionText() {
            return text;
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }

    }

    private static final class Literal extends Fixed {

        Literal(String text) {
            super(text);
        }

        @Override
        public Object getValue(VariableScope scope) {
            return getExpressionText();
        }

        @Override
        public boolean isLiteralText() {
            return true;
        }

    }

    private static final class StepName extends Fixed {

        private final Object delegate;

        StepName(String text, Object delegate) {
            super(text);
            this.delegate = delegate;
        }

        @Override
        public Object getValue(VariableScope scope) {
            return delegate;
        }

    }

    private static final class Comparison extends Fixed {

        private final Grammar.Condition condition;

        Comparison(String text, Grammar.Condition condition) {
            super(text);
            this.condition = condition;
        }

        @Override
        public Object getValue(VariableScope scope) {
            String variable = condition.variable();
            if (!scope.hasVariable(variable)) {
                throw new ProcessEngineException(
                        "The route '" + variable + "' is compared before any step or decision has set it");
            }
            boolean equal = condition.literal().equals(scope.getVariable(variable));
            return condition.operator() == Grammar.Operator.IS ? equal : !equal;
        }

    }

}
