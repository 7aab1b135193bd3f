package id.amanah.kinds;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;

/**
 * Which elements of BPMN a model may have, with which attributes and children. What is
 * not named here is refused, so that a later version of the notation or the engine adds
 * nothing unseen. The lint holds a folder to it, and the engine, once more, what it reads
 * itself.
 */
public final class Vocabulary {

    /** The prefixes by which the vocabulary names what is not BPMN's own. */
    private static final Map<String, String> PREFIXES = Map.of(Xml.BPMN, "", Xml.CAMUNDA, "camunda:",
            XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "xsi:", "http://camunda.org/schema/modeler/1.0", "modeler:");

    /** The picture: where things stand and in which colour. */
    private static final Set<String> PICTURE = Set.of("http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI", "http://www.omg.org/spec/DD/20100524/DC",
            "http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

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
    public static Word of(String element) {
        return WORDS.get(element);
    }

    public static boolean mayHoldText(String element) {
        return WITH_TEXT.contains(element);
    }

    /** Whether the namespace is one of the picture's, which is for people alone. */
    public static boolean isPicture(String namespace) {
        return namespace != null && PICTURE.contains(namespace);
    }

    /**
     * What the vocabulary calls an element; a namespace it does not know stands in
     * braces.
     */
    public static String element(String namespace, String name) {
        String prefix = PREFIXES.get(namespace == null ? "?" : namespace);
        return prefix == null ? "{" + namespace + "}" + name : prefix + name;
    }

    /**
     * What the vocabulary calls an attribute; one of BPMN has no namespace (null or
     * empty).
     */
    public static String attribute(String namespace, String name) {
        if (namespace == null || namespace.isEmpty()) {
            return name;
        }
        String prefix = PREFIXES.get(namespace);
        return prefix == null || prefix.isEmpty() ? "{" + namespace + "}" + name : prefix + name;
    }

    /** An element's attributes and children, by their usual prefixes. */
    public record Word(Set<String> attributes, Set<String> children) {
    }

}
