package id.amanah.kinds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The process of a kind as its designer drew it (<i>gambar alur</i>): what there is, what
 * leads where, and the coordinates of it all, in pixels of the modeler.
 *
 * @param nodes by their ids, in the order of the file
 */
public record Drawing(Map<String, Node> nodes, List<Flow> flows) {

    /** Whether everything has a place, so that a picture can be made. */
    public boolean isDrawn() {
        return !nodes.isEmpty() && nodes.values().stream().allMatch(node -> node.box() != null);
    }

    public List<Flow> leaving(String node) {
        return flows.stream().filter(flow -> flow.from().equals(node)).toList();
    }

    /**
     * What may come next when a step is decided with an outcome: the next steps of people
     * and the ends, in the order of the model. Where the model asks more than the
     * outcome, all that it may answer.
     */
    public Set<String> next(String step, String outcome) {
        return new Onward(this).next(step, outcome);
    }

    /** The steps of people and the ends that can still be reached, nearest first. */
    public Set<String> reachable(Collection<String> from) {
        return new Onward(this).reachable(from);
    }

    /**
     * Something that a case passes, or a lane.
     *
     * @param type the name of its element in BPMN, such as {@code userTask}
     * @param marker the name of the definition of an event; null if it has none
     * @param attachedTo the task that a boundary event stands on; null for others
     * @param inside the part of the process that it stands in; null if in the whole
     * @param box null if nobody drew it
     * @param label where its name stands, if not inside; null if nobody said
     */
    public record Node(String id, String type, String name, String marker, String attachedTo, String inside, Box box,
            Box label) {

        public boolean isEvent() {
            return type.endsWith("Event");
        }

        /** Whether a part of the process ends here, and the whole goes on. */
        boolean endsInside() {
            return type.equals("endEvent") && inside != null;
        }

        /** Whether people take it or see it happen; the machine does the rest. */
        public boolean isForPeople() {
            return type.equals("userTask") || isEvent();
        }

    }

    /**
     * An arrow.
     *
     * @param condition null if it has none
     * @param otherwise whether it is taken where no condition holds
     */
    public record Flow(String id, String name, String from, String to, String condition, boolean otherwise,
            List<Point> points, Box label) {
    }

    /** A point. */
    public record Point(double x, double y) {
    }

    /** A rectangle. */
    public record Box(double x, double y, double width, double height) {

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public double middle() {
            return x + width / 2;
        }

        public double centre() {
            return y + height / 2;
        }

    }

}
