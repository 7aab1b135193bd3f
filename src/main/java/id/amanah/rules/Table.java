package id.amanah.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;

/**
 * A decision table (<i>tabel keputusan</i>) as its file tells it.
 *
 * @param from the first day it is in force; null if the file does not say
 * @param until the first day it is no longer in force; null if open
 * @param dateInput the input whose date chooses the version; null: today
 * @param rules the ids of its rules, in order
 * @param parsed the engine's reading
 */
record Table(String key, LocalDate from, LocalDate until, String dateInput, List<Input> inputs, List<String> outputs,
        List<String> rules, Supplier<DmnDecision> parsed) {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

    /** The engine's own reading of it, made when it is first asked for. */
    DmnDecision decision() {
        return parsed.get();
    }

    Set<String> inputNames() {
        return inputs.stream().map(Input::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The texts in double quotes that the rules name for an input. */
    Set<String> texts(String input) {
        int column = List.copyOf(inputNames()).indexOf(input);
        return ((DmnDecisionTableImpl) decision().getDecisionLogic()).getRules()
            .stream()
            .map(rule -> rule.getConditions().get(column).getExpression())
            .filter(Objects::nonNull)
            .flatMap(cell -> TEXT.matcher(cell).results())
            .map(text -> text.group(1))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a rule asks of each input that it does not leave open. */
    Map<String, String> asks(String rule) {
        Map<String, String> asks = new LinkedHashMap<>();
        ((DmnDecisionTableImpl) decision().getDecisionLogic()).getRules()
            .stream()
            .filter(row -> row.getId().equals(rule))
            .forEach(row -> {
                for (int at = 0; at < inputs.size(); at++) {
                    String cell = row.getConditions().get(at).getExpression();
                    if (cell != null && !cell.isBlank() && !cell.equals("-")) {
                        asks.put(inputs.get(at).name(), cell.strip());
                    }
                }
            });
        return asks;
    }

    /**
     * An input.
     *
     * @param type {@code string}, {@code boolean}, {@code number}, {@code date} or
     * {@code list} (of texts; a single text is a list of one)
     * @param defaultTable the table that says its value when it is absent; null if none
     * @param defaultOutput the output there
     */
    record Input(String name, String type, String defaultTable, String defaultOutput) {
    }

    /** What a table answers: the rules that matched and the outputs of each. */
    record Answer(List<String> matched, List<Map<String, Object>> outputs) {
    }

}
