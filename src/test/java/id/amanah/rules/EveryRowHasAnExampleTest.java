package id.amanah.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Guards every table of {@code bpmn/}: a row without an example that it answers fails the
 * build, and so does a table without examples. The examples of a table stand in
 * {@code src/test/resources/examples/<key>.csv}: a head line {@code rule,<input>…} and
 * {@code =><output>…}, then a line an example. {@code rule} is the id of the rule that
 * answers (several joined by {@code +}, none empty); an empty input is null; an empty
 * output is not compared. A value with commas stands in double quotes. Lines that begin
 * with {@code #} say why.
 */
class EveryRowHasAnExampleTest {

    private final Tables tables = new Tables(new Feel(Clock.systemUTC()));

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".dmn")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRowAnswersAnExample(Path file) throws IOException {
        Table table = tables.read(file.toString(), Files.readAllBytes(file));
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/examples", table.key() + ".csv"));
        List<String> head = cells(lines.get(0));
        assertThat(head.stream().skip(1).filter(name -> !name.startsWith("=>"))).as("inputs of the examples")
            .allSatisfy(name -> assertThat(table.inputNames()).contains(name));
        List<String> matched = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank() && !line.startsWith("#")) {
                matched.addAll(answerTo(table, head, line));
            }
        }

        assertThat(table.rules()).as("rules of %s that no example matches", file)
            .allSatisfy(rule -> assertThat(matched).contains(rule));
    }

    private List<String> answerTo(Table table, List<String> head, String line) {
        Map<String, String> example = new LinkedHashMap<>();
        List<String> cells = cells(line);
        assertThat(cells).as(line).hasSameSizeAs(head);
        for (int i = 0; i < head.size(); i++) {
            example.put(head.get(i), cells.get(i));
        }
        Map<String, Object> inputs = new LinkedHashMap<>();
        table.inputs().forEach(input -> inputs.put(input.name(), value(input.type(), example.get(input.name()))));
        Table.Answer answer = tables.ask(table, Inputs.typed(table, inputs));

        assertThat(String.join("+", answer.matched())).as(line).isEqualTo(example.get("rule"));
        example.forEach((name, value) -> {
            if (name.startsWith("=>") && !value.isEmpty()) {
                assertThat(answer.outputs().get(0).get(name.substring(2))).as(line + " " + name).hasToString(value);
            }
        });
        return answer.matched();
    }

    private static Object value(String type, String cell) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        return switch (type) {
            case "boolean" -> Boolean.valueOf(cell);
            case "number" -> new BigDecimal(cell);
            default -> cell;
        };
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
            cells.add(cell.strip().replaceAll("^\"|\"$", ""));
        }
        return cells;
    }

}
