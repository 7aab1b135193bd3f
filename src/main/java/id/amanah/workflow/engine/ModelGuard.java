package id.amanah.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The grammar of models once more, inside the engine: the lint speaks to designers, this
 * one stands where nothing gets past. It knows the elements, and of the engine's own
 * attributes only {@code delegateExpression}.
 */
final class ModelGuard extends AbstractBpmnParseListener {

    private static final String CAMUNDA = BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri();

    private static final Set<String> ELEMENTS = Set.of("definitions", "process", "startEvent", "endEvent", "userTask",
            "serviceTask", "businessRuleTask", "multiInstanceLoopCharacteristics", "exclusiveGateway",
            "parallelGateway", "boundaryEvent", "intermediateCatchEvent", "messageEventDefinition", "message",
            "sequenceFlow", "conditionExpression", "incoming", "outgoing", "extensionElements", "documentation",
            "laneSet", "lane", "flowNodeRef", "collaboration", "participant", "textAnnotation", "text", "association",
            "BPMNDiagram");

    private static final Map<String, Set<String>> ATTRIBUTES = Map.of("multiInstanceLoopCharacteristics",
            Set.of("collection"), "serviceTask", Set.of("delegateExpression"), "businessRuleTask",
            Set.of("delegateExpression"), "process", Set.of("historyTimeToLive"));

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        check(root);
    }

    private void check(Element element) {
        if (CAMUNDA.equals(element.getUri())) {
            checkExtension(element);
        }
        else if (!ELEMENTS.contains(element.getTagName())) {
            throw refused(element, "models have no such element");
        }
        checkAttributes(element);
        if (!element.getTagName().equals("BPMNDiagram")) {
            element.elements().forEach(this::check);
        }
    }

    private static void checkExtension(Element element) {
        if (!Set.of("properties", "property").contains(element.getTagName())) {
            throw refused(element, "of the engine's extensions models may only have properties");
        }
    }

    private static void checkAttributes(Element element) {
        Set<String> allowed = ATTRIBUTES.getOrDefault(element.getTagName(), Set.of());
        for (String attribute : element.attributes()) {
            boolean engines = attribute.startsWith(CAMUNDA);
            String name = attribute.substring(attribute.lastIndexOf(':') + 1);
            if (engines && !allowed.contains(name)) {
                throw refused(element, "models may not set camunda:" + name);
            }
        }
    }

    private static ProcessEngineException refused(Element element, String reason) {
        return new ProcessEngineException("Refused by the grammar of models: " + element.getTagName() + " '"
                + element.attribute("id") + "' in line " + element.getLine() + " – " + reason);
    }

}
