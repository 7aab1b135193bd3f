package id.amanah.kinds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A BPMN file as read: its process, nodes and flows by id. */
final class Model {

    private static final Set<String> NODES = Set.of("startEvent", "endEvent", "userTask", "serviceTask",
            "businessRuleTask", "exclusiveGateway", "parallelGateway", "subProcess", "boundaryEvent",
            "intermediateCatchEvent", "callActivity");

    private final String file;

    private final Element definitions;

    private final Element process;

    private final Map<String, Element> nodes = new LinkedHashMap<>();

    private final List<Element> flows = new ArrayList<>();

    private Model(String file, Element definitions, Element process) {
        this.file = file;
        this.definitions = definitions;
        this.process = process;
        collect(process);
    }

    /** Reads a file; empty if it is no BPMN with a process, which is then a problem. */
    static Optional<Model> read(String file, byte[] bytes, Problems problems) {
        try {
            Element definitions = Xml.parse(bytes).getDocumentElement();
            List<Element> processes = Xml.children(definitions, "process");
            if (processes.size() != 1) {
                problems.add(file, "", "it must hold exactly one process; it holds " + processes.size());
                return Optional.empty();
            }
            return Optional.of(new Model(file, definitions, processes.get(0)));
        }
        catch (SAXException ex) {
            problems.add(file, "", ex.getMessage() != null && ex.getMessage().contains("DOCTYPE")
                    ? "a DOCTYPE is not allowed; remove it" : "it is no XML: " + ex.getMessage());
            return Optional.empty();
        }
    }

    private void collect(Element scope) {
        for (Element child : Xml.children(scope)) {
            if (!Xml.BPMN.equals(child.getNamespaceURI())) {
                continue;
            }
            if (NODES.contains(child.getLocalName())) {
                nodes.put(child.getAttribute("id"), child);
            }
            if (child.getLocalName().equals("sequenceFlow")) {
                flows.add(child);
            }
            if (child.getLocalName().equals("subProcess")) {
                collect(child);
            }
        }
    }

    String file() {
        return file;
    }

    Element definitions() {
        return definitions;
    }

    Element process() {
        return process;
    }

    String processId() {
        return process.getAttribute("id");
    }

    Optional<Element> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The nodes, those of embedded subprocesses included. */
    List<Element> nodes() {
        return List.copyOf(nodes.values());
    }

    List<Element> nodes(String... names) {
        Set<String> wanted = Set.of(names);
        return nodes(node -> wanted.contains(node.getLocalName()));
    }

    private List<Element> nodes(Predicate<Element> which) {
        return nodes.values().stream().filter(which).toList();
    }

    List<Element> flows() {
        return flows;
    }

    List<Element> leaving(Element node) {
        return flows.stream().filter(f -> f.getAttribute("sourceRef").equals(node.getAttribute("id"))).toList();
    }

    List<Element> entering(Element node) {
        return flows.stream().filter(f -> f.getAttribute("targetRef").equals(node.getAttribute("id"))).toList();
    }

    /** The ends of the process itself: one of them becomes the declaration's outcome. */
    List<Element> ends() {
        return nodes(node -> node.getLocalName().equals("endEvent") && node.getParentNode() == process);
    }

    /** The condition on a flow, trimmed; null if it has none. */
    static String condition(Element flow) {
        List<Element> conditions = Xml.children(flow, "conditionExpression");
        return conditions.isEmpty() ? null : Xml.ownText(conditions.get(0));
    }

    /**
     * The path of the list that a task is asked for, one by one; null if it is asked
     * once.
     */
    static String each(Element task) {
        List<Element> many = Xml.children(task, "multiInstanceLoopCharacteristics");
        return many.isEmpty() ? null : many.get(0).getAttributeNS(Xml.CAMUNDA, "collection").trim();
    }

    /** The extension properties of an element, in the order of the file. */
    static Map<String, String> properties(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Element extensions : Xml.children(element, "extensionElements")) {
            for (Element group : Xml.children(extensions)) {
                for (Element property : Xml.children(group)) {
                    properties.put(property.getAttribute("name"), property.getAttribute("value").trim());
                }
            }
        }
        return properties;
    }

}
