package id.amanah.kinds;

import id.amanah.kinds.Drawing.Box;
import id.amanah.kinds.Drawing.Flow;
import id.amanah.kinds.Drawing.Node;
import id.amanah.kinds.Drawing.Point;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads the drawing of a process out of its BPMN file. */
final class DrawingFile {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";

    private static final Set<String> LANES = Set.of("lane", "participant");

    private final Model model;

    /** What the diagram says of each element. */
    private final Map<String, Element> drawn = new LinkedHashMap<>();

    private DrawingFile(Model model) {
        this.model = model;
        everything(model.definitions()).filter(e -> DI.equals(e.getNamespaceURI()) && e.hasAttribute("bpmnElement"))
            .forEach(e -> drawn.putIfAbsent(e.getAttribute("bpmnElement"), e));
    }

    /** The drawing of a process of a folder; without nodes if the folder has none. */
    static Drawing of(Folder folder, String process) {
        return folder.names(".bpmn")
            .flatMap(name -> Model.read(name, folder.bytes(name), new Problems()).stream())
            .filter(model -> model.processId().equals(process))
            .findFirst()
            .map(DrawingFile::read)
            .orElse(new Drawing(Map.of(), List.of()));
    }

    private static Drawing read(Model model) {
        DrawingFile file = new DrawingFile(model);
        Map<String, Node> nodes = new LinkedHashMap<>();
        everything(model.definitions()).filter(e -> Xml.BPMN.equals(e.getNamespaceURI()))
            .filter(e -> LANES.contains(e.getLocalName()) && file.drawn.containsKey(e.getAttribute("id")))
            .forEach(e -> nodes.put(e.getAttribute("id"), file.node(e)));
        model.nodes().forEach(e -> nodes.put(e.getAttribute("id"), file.node(e)));
        return new Drawing(nodes, model.flows().stream().map(file::flow).toList());
    }

    private Node node(Element element) {
        String id = element.getAttribute("id");
        String marker = Xml.children(element)
            .stream()
            .map(Element::getLocalName)
            .filter(name -> name.endsWith("EventDefinition"))
            .findFirst()
            .orElse(null);
        return new Node(id, element.getLocalName(), element.getAttribute("name"), marker,
                some(element, "attachedToRef"), inside(element), box(drawn.get(id)), box(label(id)));
    }

    private static String inside(Element element) {
        return element.getParentNode() instanceof Element parent && parent.getLocalName().equals("subProcess")
                ? parent.getAttribute("id") : null;
    }

    private Flow flow(Element element) {
        String id = element.getAttribute("id");
        String from = element.getAttribute("sourceRef");
        boolean otherwise = model.node(from).filter(node -> node.getAttribute("default").equals(id)).isPresent();
        return new Flow(id, element.getAttribute("name"), from, element.getAttribute("targetRef"),
                Model.condition(element), otherwise, points(drawn.get(id)), box(label(id)));
    }

    private static String some(Element element, String attribute) {
        return element.hasAttribute(attribute) ? element.getAttribute(attribute) : null;
    }

    private Element label(String id) {
        Element shape = drawn.get(id);
        return shape == null ? null : child(shape, "BPMNLabel");
    }

    private static List<Point> points(Element edge) {
        return edge == null ? List.of()
                : Xml.children(edge)
                    .stream()
                    .filter(e -> e.getLocalName().equals("waypoint"))
                    .map(e -> new Point(number(e, "x"), number(e, "y")))
                    .toList();
    }

    private static Box box(Element shape) {
        Element bounds = shape == null ? null : child(shape, "Bounds");
        return bounds == null ? null
                : new Box(number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height"));
    }

    private static Element child(Element parent, String name) {
        return Xml.children(parent).stream().filter(e -> e.getLocalName().equals(name)).findFirst().orElse(null);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Stream<Element> everything(Element root) {
        return Stream.concat(Stream.of(root), Xml.children(root).stream().flatMap(DrawingFile::everything));
    }

}
