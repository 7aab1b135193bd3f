package id.amanah.workflow.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Reads a model as the engine does, but lets the guard look at it first: of a model that
 * is refused not one expression, class or script is made.
 */
final class ModelParse extends BpmnParse {

    private final Predicate<String> steps;

    ModelParse(BpmnParser parser, Predicate<String> steps) {
        super(parser);
        this.steps = steps;
    }

    @Override
    protected void parseRootElement() {
        new ModelGuard(steps, this::refuse).check(rootElement);
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }

    private void refuse(Element element, String reason) {
        String place = place(element);
        addError("Refused by the grammar of models: " + element.getTagName()
                + (place.isEmpty() ? "" : " '" + place + "'") + " – " + reason, element, place);
    }

    /** The id of the element, or of the nearest one around it that has one. */
    private String place(Element element) {
        Deque<Element> way = new ArrayDeque<>();
        find(rootElement, element, way);
        return way.stream()
            .map(e -> e.attribute("id"))
            .filter(id -> id != null && !id.isEmpty())
            .findFirst()
            .orElse("");
    }

    /** Fills the way from the element, first, up to where it stands in. */
    private static boolean find(Element from, Element wanted, Deque<Element> way) {
        boolean found = from == wanted || from.elements().stream().anyMatch(child -> find(child, wanted, way));
        if (found) {
            way.addLast(from);
        }
        return found;
    }

}
