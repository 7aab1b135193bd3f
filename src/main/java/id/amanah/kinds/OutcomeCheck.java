package id.amanah.kinds;

import id.amanah.kinds.Grammar.Condition;
import id.amanah.kinds.Grammar.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Checks that every outcome that people are offered leads somewhere: the first gateway
 * after a user task that compares {@code outcome} must know each of them, and a task that
 * offers several must come to one.
 */
final class OutcomeCheck {

    private final Model model;

    private final Map<String, UserStep> userSteps;

    private final Problems problems;

    OutcomeCheck(Model model, Map<String, UserStep> userSteps, Problems problems) {
        this.model = model;
        this.userSteps = userSteps;
        this.problems = problems;
    }

    void run() {
        for (Element task : model.nodes("userTask")) {
            UserStep step = userSteps.get(task.getAttribute("id"));
            if (step != null && step.each() == null && step.outcomes().size() > 1) {
                task(task, step);
            }
        }
    }

    private void task(Element task, UserStep step) {
        Element gateway = gatewayAfter(task);
        if (gateway == null) {
            no(task, "its outcomes lead nowhere: no gateway after it compares outcome before the next user task; draw "
                    + "one, or offer a single outcome");
            return;
        }
        if (!gateway.getAttribute("default").isEmpty()) {
            return;
        }
        List<String> conditions = model.leaving(gateway).stream().map(Model::condition).toList();
        for (UserStep.Outcome outcome : step.outcomes()) {
            if (conditions.stream().noneMatch(text -> takes(text, outcome.value()))) {
                no(task, "the outcome " + outcome.value() + " leads nowhere: compare it at "
                        + gateway.getAttribute("id") + " or give that gateway a default flow");
            }
        }
    }

    /** Follows single flows from a task; null if they come to no such gateway. */
    private Element gatewayAfter(Element task) {
        Set<Element> seen = new HashSet<>();
        Element at = next(task);
        while (at != null && seen.add(at)) {
            if (comparesOutcome(at)) {
                return at;
            }
            boolean passes = Set.of("serviceTask", "businessRuleTask").contains(at.getLocalName())
                    || at.getLocalName().endsWith("Gateway");
            at = passes ? next(at) : null;
        }
        return null;
    }

    private Element next(Element node) {
        List<Element> leaving = model.leaving(node);
        return leaving.isEmpty() ? null : model.node(leaving.get(0).getAttribute("targetRef")).orElse(null);
    }

    private boolean comparesOutcome(Element node) {
        return node.getLocalName().equals("exclusiveGateway") && model.leaving(node)
            .stream()
            .map(Model::condition)
            .anyMatch(text -> text != null && text.contains("outcome"));
    }

    private static boolean takes(String text, String outcome) {
        try {
            Condition condition = Grammar.condition(text == null ? "" : text);
            return condition.variable().equals("outcome")
                    && (condition.operator() == Operator.IS) == condition.literal().equals(outcome);
        }
        catch (IllegalArgumentException ex) {
            // The check of conditions reports it; here it may be any.
            return true;
        }
    }

    private void no(Element task, String reason) {
        problems.add(model.file(), task.getAttribute("id"), reason);
    }

}
