package id.amanah.rules;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Component;

/** FEEL, the expression language of forms: three-valued, without a way to Java. */
@Component
public class Feel {

    private final FeelEngineApi engine;

    /**
     * Tests of tables; they are as many as the tables have cells, hence never dropped.
     */
    private final Map<String, ParsedExpression> tests = new ConcurrentHashMap<>();

    private final Map<String, ParsedExpression> expressions = new ConcurrentHashMap<>();

    public Feel(Clock clock) {
        this.engine = FeelEngineBuilder.forJava()
            .withCustomValueMapper(new ExactNumbers())
            .withClock(() -> ZonedDateTime.now(clock))
            .build();
    }

    /**
     * Parses an expression, without its leading {@code =}, once.
     * @throws IllegalArgumentException if it is no FEEL or asks for too much (long
     * ranges)
     */
    public Parsed parse(String expression) {
        ParsedExpression parsed = parsed(engine.parseExpression(expression), expression);
        Set<String> names = FeelTree.names(parsed.expression());
        return new Parsed() {
            @Override
            public Object evaluate(Map<String, ?> values) {
                return result(engine.evaluate(parsed, asObjects(values)), parsed);
            }

            @Override
            public Set<String> names() {
                return names;
            }
        };
    }

    /** The free names of a cell's test. */
    Set<String> namesOfTest(String test) {
        return FeelTree.names(parsed(engine.parseUnaryTests(test), test).expression());
    }

    Object evaluate(String expression, Map<String, Object> values) {
        ParsedExpression parsed = expressions.computeIfAbsent(expression,
                text -> parsed(engine.parseExpression(text), text));
        return result(engine.evaluate(parsed, values), parsed);
    }

    /** Whether a value passes a cell's test; what is unknown never passes. */
    boolean test(String test, Object value, Map<String, Object> values) {
        ParsedExpression parsed = tests.computeIfAbsent(test, text -> parsed(engine.parseUnaryTests(text), text));
        return Boolean.TRUE.equals(result(engine.evaluateWithInput(parsed, value, values), parsed));
    }

    private static ParsedExpression parsed(ParseResult result, String text) {
        if (result.isFailure()) {
            throw new IllegalArgumentException("No FEEL: " + text + ": " + result.failure().message());
        }
        FeelTree.refuseTooMuch(result.parsedExpression().expression());
        return result.parsedExpression();
    }

    private static Object result(EvaluationResult result, ParsedExpression parsed) {
        if (!result.isSuccess()) {
            throw new IllegalStateException("FEEL " + parsed.text() + ": " + result.failure().message());
        }
        return result.result();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asObjects(Map<String, ?> values) {
        return (Map<String, Object>) values;
    }

    /** A parsed expression. */
    public interface Parsed {

        /**
         * The value over the given values; null where FEEL says null. Numbers are
         * {@code BigDecimal}.
         */
        Object evaluate(Map<String, ?> values);

        /** The free names that it reads. */
        Set<String> names();

    }

}
