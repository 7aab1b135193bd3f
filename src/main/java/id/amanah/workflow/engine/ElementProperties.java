package id.amanah.workflow.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The extension properties of an element, read once while the model is parsed and kept
 * with the activity.
 */
final class ElementProperties {

    private static final String KEY = "amanah.properties";

    private ElementProperties() {
    }

    static void keep(Element element, ActivityImpl activity) {
        activity.setProperty(KEY, read(element));
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> of(ActivityImpl activity) {
        Map<String, String> properties = (Map<String, String>) activity.getProperty(KEY);
        return properties == null ? Map.of() : properties;
    }

    private static Map<String, String> read(Element element) {
        Map<String, String> properties = new LinkedHashMap<>();
        Element extensions = element.element("extensionElements");
        Element list = extensions == null ? null
                : extensions.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (list != null) {
            list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")
                .forEach(p -> properties.put(p.attribute("name"), p.attribute("value")));
        }
        return Map.copyOf(properties);
    }

}
