package id.amanah.kinds;

import id.amanah.kinds.Drawing.Box;
import id.amanah.kinds.Drawing.Flow;
import id.amanah.kinds.Drawing.Node;
import id.amanah.kinds.Drawing.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at a drawing as a reader does, and names what hides something: a node without a
 * place, an arrow that hangs in the air, runs through another node or along it, and names
 * that lie on something. Pixels of the modeler; what touches by less than {@link #SLACK}
 * does not hide anything.
 */
final class DrawnRight {

    private static final double SLACK = 3;

    private final Drawing drawing;

    private final List<String> faults = new ArrayList<>();

    private DrawnRight(Drawing drawing) {
        this.drawing = drawing;
    }

    static List<String> faults(Drawing drawing) {
        DrawnRight look = new DrawnRight(drawing);
        drawing.nodes().values().stream().filter(n -> n.box() == null).forEach(n -> look.no("no shape", n.id()));
        if (look.faults.isEmpty()) {
            drawing.flows().forEach(look::flow);
            look.nodes();
            look.labels();
        }
        return look.faults;
    }

    private void flow(Flow flow) {
        List<Point> points = flow.points();
        if (points.size() < 2) {
            no("no edge", flow.id());
            return;
        }
        Node from = drawing.nodes().get(flow.from());
        Node to = drawing.nodes().get(flow.to());
        if (!isOnBorder(from, points.get(0))) {
            no("begins in the air", flow.id());
        }
        if (!isOnBorder(to, points.get(points.size() - 1))) {
            no("ends in the air", flow.id());
        }
        for (Node node : drawing.nodes().values()) {
            boolean own = node == from || node == to || stands(node, from) || stands(from, node) || holds(node, from)
                    || holds(node, to);
            if (!own && runsThrough(points, node.box(), -SLACK)) {
                no("runs through " + node.id(), flow.id());
            }
        }
    }

    private void nodes() {
        List<Node> all = List.copyOf(drawing.nodes().values());
        for (Node one : all) {
            for (Node other : all.subList(all.indexOf(one) + 1, all.size())) {
                boolean together = holds(one, other) || holds(other, one) || stands(one, other) || stands(other, one);
                if (!together && overlap(one.box(), other.box(), 0)) {
                    no("lies on " + other.id(), one.id());
                }
            }
        }
    }

    private void labels() {
        Map<String, Box> labels = new LinkedHashMap<>();
        drawing.nodes().values().stream().filter(n -> n.label() != null).forEach(n -> labels.put(n.id(), n.label()));
        drawing.flows().stream().filter(f -> f.label() != null).forEach(f -> labels.put(f.id(), f.label()));
        List<String> ids = List.copyOf(labels.keySet());
        labels.forEach((id, box) -> {
            drawing.nodes()
                .values()
                .stream()
                .filter(n -> !n.id().equals(id) && !n.type().equals("subProcess") && overlap(box, n.box(), SLACK))
                .forEach(n -> no("its name lies on " + n.id(), id));
            drawing.flows()
                .stream()
                .filter(f -> runsThrough(f.points(), box, SLACK))
                .forEach(f -> no("its name lies on " + f.id(), id));
            ids.subList(ids.indexOf(id) + 1, ids.size())
                .stream()
                .filter(other -> overlap(box, labels.get(other), SLACK))
                .forEach(other -> no("its name lies on the name of " + other, id));
        });
    }

    private static boolean isOnBorder(Node node, Point p) {
        Box box = node.box();
        double dx = Math.abs(p.x() - box.middle()) / (box.width() / 2);
        double dy = Math.abs(p.y() - box.centre()) / (box.height() / 2);
        double reach = node.type().endsWith("Gateway") ? dx + dy
                : node.isEvent() ? Math.hypot(dx, dy) : Math.max(dx, dy);
        return Math.abs(reach - 1) < 0.12;
    }

    private static boolean stands(Node event, Node host) {
        return host.id().equals(event.attachedTo());
    }

    private static boolean holds(Node outer, Node inner) {
        Box box = outer.box();
        Box in = inner.box();
        return outer.type().equals("subProcess") && outer != inner && in.x() >= box.x() && in.y() >= box.y()
                && in.right() <= box.right() && in.bottom() <= box.bottom();
    }

    private static boolean overlap(Box one, Box other, double slack) {
        return one.x() < other.right() - slack && other.x() < one.right() - slack && one.y() < other.bottom() - slack
                && other.y() < one.bottom() - slack;
    }

    private static boolean runsThrough(List<Point> points, Box box, double slack) {
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Box segment = new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                    Math.abs(a.y() - b.y()));
            if (overlap(segment, box, slack)) {
                return true;
            }
        }
        return false;
    }

    private void no(String what, String where) {
        faults.add(where + ": " + what);
    }

}
