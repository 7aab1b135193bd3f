package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.kinds.Drawing.Box;
import id.amanah.kinds.Drawing.Flow;
import id.amanah.kinds.Drawing.Node;
import id.amanah.kinds.Drawing.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A diagram is what a designer opens in Camunda Modeler and what a case's page shows: a
 * shape that nobody moved out of the way hides a step of the law.
 */
@DisplayName("The diagram of a kind that is shipped")
class DrawingsTest {

    static Stream<String> kinds() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("bpmn"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("kind.yaml")))
                .map(folder -> folder.getFileName().toString())
                .sorted()
                .toList()
                .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hidesNothing(String kind) throws IOException {
        assertThat(DrawnRight.faults(drawing(kind))).isEmpty();
    }

    @Test
    void isSeenToHideSomethingWhereItDoes() throws IOException {
        Drawing right = drawing("outside-work");

        assertThat(DrawnRight.faults(with(right, "decide-request", n -> at(n, null))))
            .contains("decide-request: no shape");
        assertThat(DrawnRight.faults(with(right, "decide-request", n -> at(n, right.nodes().get("permitted").box()))))
            .anyMatch(fault -> fault.contains("lies on permitted") || fault.startsWith("permitted: lies on"))
            .anyMatch(fault -> fault.contains("in the air"));
        Flow across = right.flows().get(0);
        List<Flow> flows = new ArrayList<>(right.flows());
        Box last = right.nodes().get("permitted").box();
        flows.set(0, new Flow(across.id(), across.name(), across.from(), across.to(), null, false,
                List.of(across.points().get(0), new Point(last.right() + 90, last.centre())), null));
        assertThat(DrawnRight.faults(new Drawing(right.nodes(), flows)))
            .anyMatch(fault -> fault.contains("runs through permitted") || fault.contains("ends in the air"));
        assertThat(DrawnRight.faults(with(right, "refused",
                n -> new Node(n.id(), n.type(), n.name(), n.marker(), null, n.inside(), n.box(),
                        right.nodes().get("decide-request").box()))))
            .contains("refused: its name lies on decide-request");
    }

    private static Drawing drawing(String kind) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Path model = Path.of("bpmn", kind, kind + ".bpmn");
        files.put(kind + ".bpmn", Files.readAllBytes(model));
        Drawing drawing = DrawingFile.of(new Folder(files), kind);
        assertThat(drawing.nodes()).isNotEmpty();
        return drawing;
    }

    private static Node at(Node node, Box box) {
        return new Node(node.id(), node.type(), node.name(), node.marker(), node.attachedTo(), node.inside(), box,
                node.label());
    }

    private static Drawing with(Drawing drawing, String node, UnaryOperator<Node> change) {
        Map<String, Node> nodes = new LinkedHashMap<>(drawing.nodes());
        nodes.compute(node, (id, n) -> change.apply(n));
        return new Drawing(nodes, drawing.flows());
    }

}
