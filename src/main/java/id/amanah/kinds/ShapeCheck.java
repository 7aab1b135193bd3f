package id.amanah.kinds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Checks that a case can walk a model from its start to an end, and never gets stuck. */
final class ShapeCheck {

    private final Model model;

    private final Problems problems;

    ShapeCheck(Model model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    void run() {
        process();
        ids(model.definitions(), new HashSet<>());
        starts(model.process());
        model.nodes("subProcess").forEach(this::starts);
        model.flows().forEach(this::flow);
        model.nodes().forEach(this::node);
        if (model.ends().isEmpty()) {
            no(model.process(), "it has no end event; the end reached is the outcome of the declaration");
        }
    }

    private void process() {
        String expected = model.file().substring(0, model.file().length() - ".bpmn".length());
        if (!model.processId().equals(expected)) {
            no(model.process(), "the process must be called as its file: set the id to " + expected);
        }
        if (!model.process().getAttribute("isExecutable").equals("true")) {
            no(model.process(), "tick Executable (isExecutable=\"true\")");
        }
        if (!model.process().getAttributeNS(Xml.CAMUNDA, "historyTimeToLive").matches("[A-Z0-9]*")) {
            no(model.process(), "historyTimeToLive is a number of days or a period such as P3650D");
        }
    }

    private void ids(Element element, Set<String> seen) {
        boolean named = Xml.BPMN.equals(element.getNamespaceURI()) && element.hasAttribute("id");
        if (named && !seen.add(element.getAttribute("id"))) {
            no(element, "two elements have this id; give one of them another");
        }
        if (named && !element.getAttribute("id").matches("[A-Za-z_][A-Za-z0-9_-]*")) {
            no(element, "an id is made of letters, digits, - and _, and begins with a letter");
        }
        Xml.children(element).forEach(child -> ids(child, seen));
    }

    private void starts(Element scope) {
        List<Element> plain = Xml.children(scope, "startEvent")
            .stream()
            .filter(start -> Xml.children(start, "messageEventDefinition").isEmpty())
            .toList();
        if (plain.size() != 1) {
            no(scope, "it must have exactly one start event without a message; it has " + plain.size());
        }
    }

    private void flow(Element flow) {
        for (String end : List.of("sourceRef", "targetRef")) {
            boolean there = model.node(flow.getAttribute(end))
                .filter(node -> node.getParentNode() == flow.getParentNode())
                .isPresent();
            if (!there) {
                no(flow, "its " + end + " " + flow.getAttribute(end) + " is no element of the same process; draw the "
                        + "flow anew");
            }
        }
    }

    private void node(Element node) {
        String type = node.getLocalName();
        boolean begins = type.equals("startEvent") || type.equals("boundaryEvent");
        if (node.getAttribute("id").isEmpty()) {
            no(node, "<" + node.getNodeName() + "> needs an id");
        }
        if (begins != model.entering(node).isEmpty()) {
            no(node, begins ? "no flow may lead into it" : "no flow leads into it; draw one or remove it");
        }
        if (type.equals("endEvent") != model.leaving(node).isEmpty()) {
            no(node, type.equals("endEvent") ? "no flow may leave an end"
                    : "no flow leaves it; a case would get " + "stuck here: lead it on to an end event");
        }
        if (!type.endsWith("Gateway") && model.leaving(node).size() > 1) {
            no(node, "several flows leave it; draw a gateway after it that says which is taken");
        }
        if (type.equals("boundaryEvent")) {
            attached(node);
        }
    }

    private void attached(Element event) {
        String host = event.getAttribute("attachedToRef");
        boolean fits = model.node(host)
            .filter(n -> Set.of("userTask", "subProcess", "callActivity").contains(n.getLocalName()))
            .isPresent();
        if (!fits) {
            no(event, "it must be attached to a user task, a subprocess or a call activity, not to " + host);
        }
    }

    private void no(Element element, String reason) {
        problems.add(model.file(), VocabularyCheck.place(element), reason);
    }

}
