package id.amanah.kinds;

import id.amanah.kinds.Grammar.Condition;
import id.amanah.kinds.Grammar.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Walks a model from a user task along the flows of an outcome to where the case waits
 * again, and gathers the letters on the way.
 */
final class LettersAhead {

    private static final Set<String> WAITS = Set.of("userTask", "intermediateCatchEvent", "callActivity");

    private final Model model;

    private final String outcome;

    private final Set<Element> seen = new HashSet<>();

    private final Map<Element, LetterAhead> found = new java.util.LinkedHashMap<>();

    private LettersAhead(Model model, String outcome) {
        this.model = model;
        this.outcome = outcome;
    }

    /** The letters after each outcome of each user task; those without any are absent. */
    static Map<String, Map<String, List<LetterAhead>>> of(Model model, Map<String, UserStep> steps) {
        Map<String, Map<String, List<LetterAhead>>> all = new HashMap<>();
        for (Element task : model.nodes("userTask")) {
            UserStep step = steps.get(task.getAttribute("id"));
            Map<String, List<LetterAhead>> byOutcome = new HashMap<>();
            for (UserStep.Outcome one : step.outcomes()) {
                LettersAhead walk = new LettersAhead(model, one.value());
                walk.leave(task, true);
                byOutcome.put(one.value(), List.copyOf(walk.found.values()));
            }
            all.put(step.id(), byOutcome);
        }
        return all;
    }

    private void leave(Element node, boolean certain) {
        List<Element> taken = node.getLocalName().equals("exclusiveGateway") ? taken(node) : model.leaving(node);
        boolean fork = node.getLocalName().equals("exclusiveGateway") && taken.size() > 1;
        for (Element flow : taken) {
            model.node(flow.getAttribute("targetRef")).ifPresent(next -> arrive(next, certain && !fork));
        }
    }

    private void arrive(Element node, boolean certain) {
        boolean first = seen.add(node);
        Map<String, String> properties = Model.properties(node);
        if (properties.containsKey(StepCheck.LETTER)) {
            found.merge(node,
                    new LetterAhead(node.getAttribute("id"), properties.get(StepCheck.LETTER),
                            properties.getOrDefault("input.to", ""), certain),
                    (one, other) -> one.certain() ? one : other);
        }
        if (!first || WAITS.contains(node.getLocalName())) {
            return;
        }
        if (node.getLocalName().equals("subProcess")) {
            Xml.children(node, "startEvent").forEach(start -> leave(start, certain));
        }
        else if (node.getLocalName().equals("endEvent") && node.getParentNode() != model.process()) {
            leave((Element) node.getParentNode(), certain);
        }
        else {
            leave(node, certain);
        }
    }

    /** The flows that a case may take; one only where the outcome decides it. */
    private List<Element> taken(Element gateway) {
        List<Element> possible = new ArrayList<>();
        for (Element flow : model.leaving(gateway)) {
            Condition condition = condition(flow);
            if (condition == null || !condition.isOfTheDecision()) {
                possible.add(flow);
            }
            else if ((condition.operator() == Operator.IS) == condition.literal().equals(outcome)) {
                return List.of(flow);
            }
        }
        return possible;
    }

    private static Condition condition(Element flow) {
        String text = Model.condition(flow);
        return text == null ? null : Grammar.condition(text);
    }

}
