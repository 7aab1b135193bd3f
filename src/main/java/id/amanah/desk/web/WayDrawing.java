package id.amanah.desk.web;

import id.amanah.kinds.Drawing;
import id.amanah.kinds.Drawing.Box;
import id.amanah.kinds.Drawing.Flow;
import id.amanah.kinds.Drawing.Node;
import id.amanah.kinds.Drawing.Point;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a drawing as SVG with the path of one case marked: by shape and words as well as
 * by colour, which the sheet gives by class. Holds no script and no style of its own.
 */
final class WayDrawing {

    private static final int ROOM = 30;

    private static final Set<String> LANES = Set.of("lane", "participant");

    private final Drawing drawing;

    private final Way.Marks marks;

    private final Words words;

    private final SvgText out = new SvgText();

    WayDrawing(Drawing drawing, Way.Marks marks, Words words) {
        this.drawing = drawing;
        this.marks = marks;
        this.words = words;
    }

    /**
     * The words on a drawing.
     *
     * @param title what the picture is
     * @param description that the same stands in words elsewhere
     */
    record Words(String title, String description, String done, String now, Function<Node, String> node,
            Function<Flow, String> flow) {
    }

    String svg() {
        Box frame = frame();
        out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"way\" role=\"img\" aria-labelledby=\"way-title way-desc\" "
                + "width=\"%.0f\" height=\"%.0f\" viewBox=\"%.0f %.0f %.0f %.0f\">", frame.width(), frame.height(),
                frame.x(), frame.y(), frame.width(), frame.height());
        out.raw("<title id=\"way-title\">").text(words.title()).raw("</title><desc id=\"way-desc\">");
        out.text(words.description()).raw("</desc><defs>");
        head("way-head", "way__head");
        head("way-head-taken", "way__head way__head--taken");
        out.raw("</defs>");
        drawing.nodes().values().stream().filter(n -> LANES.contains(n.type())).forEach(this::lane);
        drawing.flows().stream().filter(f -> !isTaken(f)).forEach(this::flow);
        drawing.flows().stream().filter(this::isTaken).forEach(this::flow);
        drawing.nodes().values().stream().filter(n -> !LANES.contains(n.type())).forEach(this::node);
        return out.raw("</svg>").toString();
    }

    private Box frame() {
        List<Box> boxes = drawing.nodes().values().stream().map(Node::box).toList();
        List<Point> points = drawing.flows().stream().flatMap(f -> f.points().stream()).toList();
        double left = Math.min(boxes.stream().mapToDouble(Box::x).min().orElse(0),
                points.stream().mapToDouble(Point::x).min().orElse(0));
        double top = Math.min(boxes.stream().mapToDouble(Box::y).min().orElse(0),
                points.stream().mapToDouble(Point::y).min().orElse(0));
        double right = Math.max(boxes.stream().mapToDouble(Box::right).max().orElse(0),
                points.stream().mapToDouble(Point::x).max().orElse(0));
        double bottom = Math.max(boxes.stream().mapToDouble(Box::bottom).max().orElse(0),
                points.stream().mapToDouble(Point::y).max().orElse(0));
        return new Box(left - ROOM, top - ROOM, right - left + 2 * ROOM, bottom - top + 3 * ROOM);
    }

    private void head(String id, String type) {
        out.raw("<marker id=\"%s\" markerUnits=\"userSpaceOnUse\" markerWidth=\"12\" markerHeight=\"12\" refX=\"11\" "
                + "refY=\"6\" orient=\"auto\"><path class=\"%s\" d=\"M1 1L11 6L1 11z\"/></marker>", id, type);
    }

    private void lane(Node lane) {
        out.raw("<g class=\"way__lane\">");
        rect(lane.box(), 0, "");
        out.raw("<text x=\"%.0f\" y=\"%.0f\">", lane.box().x() + 8, lane.box().y() + 18)
            .text(words.node().apply(lane))
            .raw("</text></g>");
    }

    private boolean isTaken(Flow flow) {
        return marks.taken().contains(flow.id());
    }

    private void flow(Flow flow) {
        if (flow.points().size() < 2) {
            return;
        }
        String line = flow.points()
            .stream()
            .map(p -> String.format(Locale.ROOT, "%.0f %.0f", p.x(), p.y()))
            .collect(Collectors.joining("L", "M", ""));
        out.raw("<path class=\"way__flow%s\" marker-end=\"url(#way-head%s)\" d=\"%s\"/>",
                isTaken(flow) ? " way__flow--taken" : "", isTaken(flow) ? "-taken" : "", line);
        String name = words.flow().apply(flow);
        if (!name.isBlank() && flow.label() != null) {
            out.lines("way__flow-name", List.of(name), flow.label().x(), flow.label().y() + 11, "start");
        }
    }

    private void node(Node node) {
        boolean now = marks.now().contains(node.id());
        boolean done = marks.done().contains(node.id());
        String name = words.node().apply(node);
        out.raw("<g class=\"way__node way__%s%s\" data-element=\"", node.isEvent() ? "event" : gatewayOrTask(node),
                now ? " way__node--now" : done ? " way__node--done" : "")
            .text(node.id())
            .raw("\"><title>")
            .text(now ? name + " – " + words.now() : done ? name + " – " + words.done() : name)
            .raw("</title>");
        shape(node, name);
        if (now) {
            nowHere(node.box());
        }
        else if (done) {
            out.raw("<path class=\"way__tick\" d=\"M%.0f %.0fl4 5l8 -10\"/>", node.box().right() - 15,
                    node.box().y() + (node.isEvent() ? 18 : 11));
        }
        out.raw("</g>");
    }

    private static String gatewayOrTask(Node node) {
        return node.type().endsWith("Gateway") ? "gateway" : "task";
    }

    private void shape(Node node, String name) {
        Box box = node.box();
        if (node.isEvent()) {
            new EventShape(out).draw(node);
            below(node, name);
        }
        else if (node.type().endsWith("Gateway")) {
            out.raw("<path class=\"way__shape\" d=\"M%.0f %.0fL%.0f %.0fL%.0f %.0fL%.0f %.0fz\"/>", box.middle(),
                    box.y(), box.right(), box.centre(), box.middle(), box.bottom(), box.x(), box.centre());
            out.raw(node.type().startsWith("parallel")
                    ? "<path class=\"way__sign\" d=\"M%1$.0f %2$.0fv20m-10 -10h20\"/>"
                    : "<path class=\"way__sign\" d=\"M%3$.0f %4$.0fl14 14m0 -14l-14 14\"/>", box.middle(),
                    box.centre() - 10, box.middle() - 7, box.centre() - 7);
            below(node, name);
        }
        else {
            rect(box, 8, " way__shape");
            sign(node);
            out.lines("way__name", SvgText.wrap(name, (box.width() - 10) / 6.4), box.middle(), box.centre(), "middle");
        }
    }

    /** A person for the steps of people, a table for decisions, a cog for the rest. */
    private void sign(Node node) {
        double x = node.box().x() + 8;
        double y = node.box().y() + 7;
        switch (node.type()) {
            case "userTask" ->
                out.raw("<path class=\"way__sign\" d=\"M%.1f %.1fa3 3 0 1 0 .1 0M%.1f %.1fc0 -7 10 -7 10 0z\"/>", x + 5,
                        y, x, y + 13);
            case "businessRuleTask" ->
                out.raw("<path class=\"way__sign\" d=\"M%.1f %.1fh13v11h-13zm0 4h13m-9 -4v11\"/>", x, y);
            case "serviceTask" ->
                out.raw("<path class=\"way__sign\" d=\"M%.1f %.1fa4 4 0 1 0 .1 0m0 -2v2m0 8v2m-6 -6h2m8 0h2\"/>", x + 6,
                        y + 2);
            default -> {
            }
        }
    }

    private void rect(Box box, int round, String type) {
        out.raw("<rect class=\"%s\" x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"%d\"/>", type.trim(),
                box.x(), box.y(), box.width(), box.height(), round);
    }

    private void below(Node node, String name) {
        Box label = node.label();
        double middle = label == null ? node.box().middle() : label.middle();
        double top = label == null ? node.box().bottom() + 4 : label.y();
        List<String> lines = SvgText.wrap(name, label == null ? 16 : Math.max(14, label.width() / 6.4));
        out.lines("way__name", lines, middle, top + lines.size() * 7, "middle");
    }

    private void nowHere(Box box) {
        double width = words.now().length() * 7 + 16;
        out.raw("<g class=\"way__here\" id=\"way-now\"><rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"20\" rx=\"10\"/>",
                box.middle() - width / 2, box.y() - 24, width);
        out.lines("", List.of(words.now()), box.middle(), box.y() - 14, "middle");
        out.raw("</g>");
    }

}
