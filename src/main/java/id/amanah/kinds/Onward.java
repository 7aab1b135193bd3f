package id.amanah.kinds;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows the arrows of a drawing to where the next person is asked, or the case ends.
 */
final class Onward {

    private final Drawing drawing;

    Onward(Drawing drawing) {
        this.drawing = drawing;
    }

    Set<String> next(String step, String outcome) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        drawing.leaving(step).forEach(flow -> open.add(flow.to()));
        while (!open.isEmpty()) {
            String at = open.remove();
            if (!seen.add(at)) {
                continue;
            }
            Drawing.Node node = drawing.nodes().get(at);
            if (node != null && node.endsInside()) {
                drawing.leaving(node.inside()).forEach(flow -> open.add(flow.to()));
            }
            else if (stopsAt(at)) {
                found.add(at);
            }
            else {
                taken(at, outcome).forEach(flow -> open.add(flow.to()));
            }
        }
        return found;
    }

    Set<String> reachable(Collection<String> from) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (String to : onwards(at)) {
                if (seen.add(to)) {
                    open.add(to);
                    if (stopsAt(to)) {
                        found.add(to);
                    }
                }
            }
        }
        return found;
    }

    /** Along the arrows, and over the events that stand on a task. */
    private List<String> onwards(String at) {
        List<String> to = new ArrayList<>(drawing.leaving(at).stream().map(Drawing.Flow::to).toList());
        drawing.nodes()
            .values()
            .stream()
            .filter(node -> at.equals(node.attachedTo()))
            .forEach(node -> drawing.leaving(node.id()).forEach(flow -> to.add(flow.to())));
        return to;
    }

    private boolean stopsAt(String id) {
        Drawing.Node node = drawing.nodes().get(id);
        return node != null && node.isForPeople();
    }

    /** The arrows out of a node that an outcome leaves open. */
    private List<Drawing.Flow> taken(String node, String outcome) {
        List<Drawing.Flow> leaving = drawing.leaving(node);
        if (leaving.stream().noneMatch(flow -> comparesOutcome(flow.condition()))) {
            return leaving;
        }
        List<Drawing.Flow> held = leaving.stream().filter(flow -> holds(flow.condition(), outcome)).toList();
        return held.isEmpty() ? leaving.stream().filter(Drawing.Flow::otherwise).toList() : held;
    }

    private static boolean comparesOutcome(String condition) {
        return condition != null && Grammar.condition(condition).isOfTheDecision();
    }

    private static boolean holds(String text, String outcome) {
        if (text == null) {
            return false;
        }
        Grammar.Condition condition = Grammar.condition(text);
        boolean is = condition.operator() == Grammar.Operator.IS;
        return condition.isOfTheDecision() && is == condition.literal().equals(outcome);
    }

}
