package id.amanah.rules;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Looks into the elements of a DMN file, of whichever version of DMN. */
final class Xml {

    private Xml() {
    }

    static List<Element> all(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    static List<Element> all(Element within, String name) {
        return elements(within.getElementsByTagNameNS("*", name));
    }

    static String text(Element element) {
        return all(element, "text").stream().map(text -> text.getTextContent().strip()).findFirst().orElse("");
    }

    /**
     * A property among the element's own extension elements; null if it has none such.
     */
    static String property(Element element, String name) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("extensionElements".equals(child.getLocalName())) {
                return all((Element) child, "property").stream()
                    .filter(property -> name.equals(property.getAttribute("name")))
                    .map(property -> property.getAttribute("value"))
                    .findFirst()
                    .orElse(null);
            }
        }
        return null;
    }

    static String name(Element element) {
        return element.getLocalName() + " " + element.getAttribute("id");
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

}
