package id.amanah.rules;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.type.DmnDataTypeTransformerRegistry;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Reads tables and asks them. Knows neither dates of effect nor the database. */
@Component
class Tables {

    /**
     * What the engine's listener saw, for the thread that asked: results lack rule ids.
     */
    private final ThreadLocal<DmnDecisionTableEvaluationEvent> seen = new ThreadLocal<>();

    private final TableFile file;

    private final DmnEngine engine;

    Tables(Feel feel) {
        this.file = new TableFile(feel);
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(() -> new FeelOfTables(feel));
        configuration.getCustomPostDecisionTableEvaluationListeners().add(seen::set);
        keepTypes(configuration.getTransformer().getDataTypeTransformerRegistry());
        this.engine = configuration.buildEngine();
    }

    /**
     * Values are converted before the engine sees them; its own dates know java.util.Date
     * only.
     */
    private static void keepTypes(DmnDataTypeTransformerRegistry registry) {
        for (String type : List.of("string", "boolean", "number", "date", "list")) {
            registry.addTransformer(type, Variables::untypedValue);
        }
    }

    /**
     * Reads a file that holds one table.
     * @throws IllegalArgumentException naming file, element and reason for all that is
     * refused
     */
    Table read(String source, byte[] dmn) {
        return file.read(source, dmn, this::parse);
    }

    /**
     * Reads a file that {@link #read} has let pass before, which costs a tenth.
     */
    Table known(String source, byte[] dmn) {
        return file.known(source, dmn, this::parse);
    }

    private DmnDecision parse(byte[] dmn, String key) {
        return engine.parseDecision(key, new ByteArrayInputStream(dmn));
    }

    Table.Answer ask(Table table, Map<String, Object> values) {
        try {
            engine.evaluateDecisionTable(table.decision(), Variables.fromMap(values));
            return answer(seen.get());
        }
        finally {
            seen.remove();
        }
    }

    private static Table.Answer answer(DmnDecisionTableEvaluationEvent event) {
        List<String> matched = new ArrayList<>();
        List<Map<String, Object>> outputs = new ArrayList<>();
        for (DmnEvaluatedDecisionRule rule : event.getMatchingRules()) {
            Map<String, Object> values = new LinkedHashMap<>();
            rule.getOutputEntries().forEach((name, output) -> values.put(name, plain(output.getValue().getValue())));
            matched.add(rule.getId());
            outputs.add(values);
        }
        return new Table.Answer(List.copyOf(matched), List.copyOf(outputs));
    }

    private static Object plain(Object value) {
        if (value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0
                && number.precision() - number.scale() < 19) {
            return number.longValueExact();
        }
        return value instanceof java.time.LocalDate date ? date.toString() : value;
    }

}
