package id.amanah.workflow.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A place of a model where the engine would take an expression, a script or a class.
 *
 * @param behind what refuses it where the guard is passed by: {@code E} what stands for
 * the expression language, {@code S} the script factory, {@code -} nothing, since the
 * engine makes nothing of it while it reads
 * @param element the id of the element that a refusal must name
 */
record Place(char behind, String name, String element, String model) {

    private static final String PROCESS = """
            <process id="p" isExecutable="true"><startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="x"/>%s\
            <sequenceFlow id="g" sourceRef="x" targetRef="e"/><endEvent id="e"/></process>""";

    private static final String DEFINITIONS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
            xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            targetNamespace="http://amanah.id/bpmn">%s</definitions>""";

    static List<Place> all() throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(Place.class.getResourceAsStream("/engine/places.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(Place::of).toList();
        }
    }

    private static Place of(String line) {
        String[] parts = line.split("\\|", 4);
        return new Place(parts[0].charAt(0), parts[1], parts[2], parts[3]);
    }

    /** The whole model, with the expression where this place is. */
    byte[] with(String expression) {
        String safe = expression.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return whole(model.replace("@@", safe));
    }

    /** A model of what stands in its definitions; {@code {x}} makes a process of x. */
    static byte[] whole(String inside) {
        int at = inside.indexOf("{x}");
        String all = at < 0 ? inside : inside.substring(0, at) + PROCESS.formatted(inside.substring(at + 3));
        return DEFINITIONS.formatted(all).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }

}
