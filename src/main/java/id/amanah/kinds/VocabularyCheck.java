package id.amanah.kinds;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks a model and refuses every element, attribute and text outside the vocabulary. */
final class VocabularyCheck {

    /** What the engine might read the first of, and the lint the last. */
    private static final Set<String> ONCE = Set.of("conditionExpression", "extensionElements", "camunda:properties",
            "messageEventDefinition", "multiInstanceLoopCharacteristics");

    private final String file;

    private final Problems problems;

    VocabularyCheck(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void run(Element definitions) {
        if (!Xml.is(definitions, Xml.BPMN, "definitions")) {
            problems.add(file, "", "it is no BPMN 2.0: its first element must be definitions");
            return;
        }
        visit(definitions);
    }

    private void visit(Element element) {
        String name = name(element);
        Vocabulary.Word word = Vocabulary.of(name);
        if (word == null) {
            no(element, "a model may not have <" + element.getNodeName() + ">; remove it or draw it with what "
                    + "docs/models.md names");
            return;
        }
        for (Attr attribute : Xml.attributes(element)) {
            attribute(element, name, word, attribute);
        }
        text(element, name);
        twice(element);
        for (Element child : Xml.children(element)) {
            child(element, word, child);
        }
    }

    private void twice(Element parent) {
        Set<String> seen = new HashSet<>();
        for (Element child : Xml.children(parent)) {
            String name = name(child);
            if (name.equals("camunda:property") && !seen.add("property " + child.getAttribute("name"))) {
                no(child, "the property " + child.getAttribute("name") + " stands here twice; keep one");
            }
            else if (ONCE.contains(name) && !seen.add(name)) {
                no(child, "<" + child.getNodeName() + "> stands here twice; keep one");
            }
        }
    }

    private void attribute(Element element, String name, Vocabulary.Word word, Attr attribute) {
        boolean step = attributeName(attribute).equals("camunda:delegateExpression");
        if (!word.attributes().contains(attributeName(attribute))) {
            no(element, "<" + element.getNodeName() + "> may not have the attribute " + attribute.getName()
                    + "; remove it");
        }
        else if (!step) {
            plain(element, attribute.getName(), attribute.getValue());
        }
    }

    private void text(Element element, String name) {
        String text = Xml.ownText(element);
        if (!text.isEmpty() && !Vocabulary.mayHoldText(name)) {
            no(element, "<" + element.getNodeName() + "> may not hold text; remove \"" + text + "\"");
        }
        else if (!name.equals("conditionExpression")) {
            plain(element, "the text", text);
        }
    }

    private void child(Element parent, Vocabulary.Word word, Element child) {
        if (Vocabulary.isPicture(child.getNamespaceURI()) && name(parent).equals("definitions")) {
            picture(child);
        }
        else if (Vocabulary.of(name(child)) != null && !word.children().contains(name(child))) {
            no(child, "<" + child.getNodeName() + "> may not stand inside <" + parent.getNodeName() + ">; remove it");
        }
        else {
            visit(child);
        }
    }

    private void picture(Element element) {
        if (!Vocabulary.isPicture(element.getNamespaceURI())) {
            no(element, "the picture may not hold <" + element.getNodeName() + ">; remove it");
            return;
        }
        Xml.attributes(element).forEach(a -> plain(element, a.getName(), a.getValue()));
        plain(element, "the text", Xml.ownText(element));
        Xml.children(element).forEach(this::picture);
    }

    private void plain(Element element, String where, String value) {
        if (Grammar.looksLikeExpression(value)) {
            no(element, "no expression may stand in " + where + " (\"" + value
                    + "\"); only a step in camunda:delegateExpression and a comparison in a condition are allowed");
        }
    }

    private static String name(Element element) {
        return Vocabulary.element(element.getNamespaceURI(), element.getLocalName());
    }

    private static String attributeName(Attr attribute) {
        return Vocabulary.attribute(attribute.getNamespaceURI(), attribute.getLocalName());
    }

    private void no(Element element, String reason) {
        problems.add(file, place(element), reason);
    }

    /** The id of the element, or of the nearest one around it that has one. */
    static String place(Element element) {
        for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
            if (at.hasAttribute("id")) {
                return at.getAttribute("id");
            }
        }
        return element.getNodeName();
    }

}
