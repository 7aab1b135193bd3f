package id.amanah.kinds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which elements of BPMN a model may have, with which attributes and children. What is
 * not named here is refused, so that a later version of the notation or the engine adds
 * nothing unseen.
 */
final class Vocabulary {

    private static final String FLOW = "startEvent endEvent userTask serviceTask businessRuleTask exclusiveGateway "
            + "parallelGateway subProcess boundaryEvent intermediateCatchEvent callActivity sequenceFlow "
            + "textAnnotation association ";

    private static final String NODE = "documentation incoming outgoing ";

    private static final String TEMPLATE = "id name camunda:modelerTemplate camunda:modelerTemplateVersion ";

    private static final Map<String, Word> WORDS = new HashMap<>();

    static {
        word("definitions",
                "id name targetNamespace exporter exporterVersion modeler:executionPlatform "
                        + "modeler:executionPlatformVersion camunda:diagramRelationId xsi:schemaLocation",
                "process message collaboration documentation");
        word("collaboration", "id name", "participant textAnnotation association documentation");
        word("participant", "id name processRef", "documentation");
        word("message", "id name", "documentation");
        word("process", "id name isExecutable camunda:historyTimeToLive camunda:versionTag",
                FLOW + "laneSet documentation");
        word("laneSet", "id name", "lane");
        word("lane", "id name", "flowNodeRef childLaneSet documentation");
        word("childLaneSet", "id name", "lane");
        word("flowNodeRef", "", "");
        word("documentation", "id textFormat", "");
        word("startEvent", "id name isInterrupting", NODE + "messageEventDefinition");
        word("endEvent", "id name", NODE);
        word("intermediateCatchEvent", "id name", NODE + "messageEventDefinition");
        word("boundaryEvent", "id name attachedToRef cancelActivity", NODE + "messageEventDefinition");
        word("messageEventDefinition", "id messageRef", "");
        word("userTask", TEMPLATE, NODE + "extensionElements multiInstanceLoopCharacteristics");
        word("multiInstanceLoopCharacteristics", "id isSequential camunda:collection", "documentation");
        word("serviceTask", TEMPLATE + "camunda:delegateExpression", NODE + "extensionElements");
        word("businessRuleTask", TEMPLATE + "camunda:delegateExpression", NODE + "extensionElements");
        word("exclusiveGateway", "id name default", NODE);
        word("parallelGateway", "id name", NODE);
        word("subProcess", "id name", FLOW + NODE);
        word("callActivity", "id name calledElement", NODE);
        word("sequenceFlow", "id name sourceRef targetRef", "conditionExpression documentation");
        word("conditionExpression", "xsi:type", "");
        word("incoming", "", "");
        word("outgoing", "", "");
        word("textAnnotation", "id textFormat", "text");
        word("text", "", "");
        word("association", "id sourceRef targetRef associationDirection", "");
        word("extensionElements", "", "camunda:properties");
        word("camunda:properties", "", "camunda:property");
        word("camunda:property", "id name value", "");
    }

    private static final Set<String> WITH_TEXT = Set.of("documentation", "text", "incoming", "outgoing", "flowNodeRef",
            "conditionExpression");

    private Vocabulary() {
    }

    private static void word(String element, String attributes, String children) {
        WORDS.put(element, new Word(set(attributes), set(children)));
    }

    private static Set<String> set(String names) {
        return Arrays.stream(names.trim().split(" +")).collect(Collectors.toUnmodifiableSet());
    }

    /** The word of an element; null if models may not have it. */
    static Word of(String element) {
        return WORDS.get(element);
    }

    static boolean mayHoldText(String element) {
        return WITH_TEXT.contains(element);
    }

    /** An element's attributes and children, by their usual prefixes. */
    record Word(Set<String> attributes, Set<String> children) {
    }

}
