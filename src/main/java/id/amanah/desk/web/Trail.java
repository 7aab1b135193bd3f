package id.amanah.desk.web;

import id.amanah.desk.web.Way.Marks;
import id.amanah.kinds.Drawing;
import id.amanah.kinds.Drawing.Flow;
import id.amanah.workflow.Path.Passed;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Matches the elements that a case passed with the arrows of the drawing. The path holds
 * elements only; an arrow was taken where its end was entered after its beginning was
 * left and before that was entered again.
 */
final class Trail {

    private final Drawing drawing;

    private final List<Passed> passed;

    Trail(Drawing drawing, List<Passed> passed) {
        this.drawing = drawing;
        this.passed = passed.stream().filter(p -> drawing.nodes().containsKey(p.element())).toList();
    }

    List<Passed> passed() {
        return passed;
    }

    Marks marks() {
        Set<String> done = new LinkedHashSet<>();
        Set<String> now = new LinkedHashSet<>();
        Set<String> taken = new HashSet<>();
        for (int at = 0; at < passed.size(); at++) {
            (passed.get(at).leftAt() == null ? now : done).add(passed.get(at).element());
            left(at).forEach(flow -> taken.add(flow.id()));
        }
        done.removeAll(now);
        return new Marks(done, now, taken);
    }

    /** The arrow by which a passed gateway was left; empty if it was not, or by many. */
    Optional<Flow> way(int at) {
        List<Flow> flows = left(at);
        return flows.size() == 1 ? Optional.of(flows.get(0)) : Optional.empty();
    }

    private List<Flow> left(int at) {
        Passed from = passed.get(at);
        List<Flow> leaving = drawing.leaving(from.element());
        if (from.leftAt() == null || from.cancelled()) {
            return List.of();
        }
        boolean one = drawing.nodes().get(from.element()).type().equals("exclusiveGateway");
        Set<String> wanted = new HashSet<>(leaving.stream().map(Flow::to).toList());
        Set<String> reached = new HashSet<>();
        for (int next = at + 1; next < passed.size() && !passed.get(next).element().equals(from.element()); next++) {
            if (wanted.contains(passed.get(next).element()) && (reached.isEmpty() || !one)) {
                reached.add(passed.get(next).element());
            }
        }
        return leaving.stream().filter(flow -> reached.contains(flow.to())).toList();
    }

}
