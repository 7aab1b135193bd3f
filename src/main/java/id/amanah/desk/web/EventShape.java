package id.amanah.desk.web;

import id.amanah.kinds.Drawing.Box;
import id.amanah.kinds.Drawing.Node;

/** Draws events: a thin ring for a beginning, a thick one for an end, two in between. */
final class EventShape {

    private final SvgText out;

    EventShape(SvgText out) {
        this.out = out;
    }

    void draw(Node node) {
        Box box = node.box();
        double radius = box.width() / 2;
        boolean between = !node.type().equals("startEvent") && !node.type().equals("endEvent");
        ring(box, radius, node.type().equals("endEvent") ? "way__shape way__shape--end" : "way__shape");
        if (between) {
            ring(box, radius - 4, "way__ring");
        }
        if ("messageEventDefinition".equals(node.marker())) {
            out.raw("<path class=\"way__sign\" d=\"M%.0f %.0fh16v11h-16zl8 6l8 -6\"/>", box.middle() - 8,
                    box.centre() - 5);
        }
    }

    private void ring(Box box, double radius, String type) {
        out.raw("<circle class=\"%s\" cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\"/>", type, box.middle(), box.centre(), radius);
    }

}
