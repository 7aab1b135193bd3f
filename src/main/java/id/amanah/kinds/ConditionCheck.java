package id.amanah.kinds;

import id.amanah.kinds.Grammar.Condition;
import id.amanah.kinds.Grammar.Operator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Checks what gateways compare, and that one of their flows is always taken. */
final class ConditionCheck {

    private final Model model;

    private final Map<String, UserStep> userSteps;

    private final Routes routes;

    private final Problems problems;

    ConditionCheck(Model model, Map<String, UserStep> userSteps, Routes routes, Problems problems) {
        this.model = model;
        this.userSteps = userSteps;
        this.routes = routes;
        this.problems = problems;
    }

    void run() {
        Set<Element> decided = new HashSet<>();
        for (Element gateway : model.nodes("exclusiveGateway")) {
            decided.addAll(model.leaving(gateway));
            gateway(gateway);
        }
        for (Element flow : model.flows()) {
            if (!decided.contains(flow) && Model.condition(flow) != null) {
                no(flow, "only a flow that leaves an exclusive gateway may have a condition; remove it");
            }
        }
    }

    private void gateway(Element gateway) {
        List<Element> leaving = model.leaving(gateway);
        String standard = gateway.getAttribute("default");
        if (!standard.isEmpty() && leaving.stream().noneMatch(f -> f.getAttribute("id").equals(standard))) {
            no(gateway, "its default " + standard + " is no flow that leaves it");
        }
        List<Condition> conditions = new ArrayList<>();
        for (Element flow : leaving) {
            if (!flow.getAttribute("id").equals(standard) && (leaving.size() > 1 || Model.condition(flow) != null)) {
                conditions.add(condition(gateway, flow));
            }
            else if (Model.condition(flow) != null) {
                no(flow, "a default flow has no condition; remove it");
            }
        }
        if (standard.isEmpty() && !conditions.contains(null) && !conditions.isEmpty()
                && !exhaustive(gateway, conditions)) {
            no(gateway, "a case gets stuck here where no condition is true; make one of its flows the default flow");
        }
    }

    private Condition condition(Element gateway, Element flow) {
        String text = Model.condition(flow);
        if (text == null) {
            no(flow, "it needs a condition, such as ${outcome == 'complete'}, or make it the default flow");
            return null;
        }
        try {
            Condition condition = Grammar.condition(text);
            compared(gateway, flow, condition);
            return condition;
        }
        catch (IllegalArgumentException ex) {
            no(flow, ex.getMessage() + "; write a comparison, such as ${outcome == 'complete'}");
            return null;
        }
    }

    private void compared(Element gateway, Element flow, Condition condition) {
        Set<String> values = values(gateway, condition.variable());
        if (values == null) {
            no(flow, "nothing before this gateway sets " + condition.variable() + "; a condition may compare "
                    + routes.values().keySet());
        }
        else if (condition.variable().equals("outcome") && condition.literal() instanceof Boolean) {
            no(flow, "an outcome is a word in single quotes, not " + condition.literal());
        }
        else if (!values.isEmpty() && !values.contains(condition.literal().toString())) {
            no(flow, condition.variable() + " is never " + condition.literal() + " here" + "; it may be " + values);
        }
    }

    private boolean exhaustive(Element gateway, List<Condition> conditions) {
        if (conditions.stream().map(Condition::variable).distinct().count() > 1) {
            return false;
        }
        Set<Object> asserted = conditions.stream()
            .filter(c -> c.operator() == Operator.IS)
            .map(Condition::literal)
            .collect(Collectors.toSet());
        boolean eitherWay = conditions.stream()
            .anyMatch(c -> c.operator() == Operator.IS_NOT && asserted.contains(c.literal()));
        Set<String> values = values(gateway, conditions.get(0).variable());
        Set<String> words = asserted.stream().map(Object::toString).collect(Collectors.toSet());
        return eitherWay || asserted.containsAll(Set.of(true, false))
                || values != null && !values.isEmpty() && words.containsAll(values);
    }

    /** What a variable may be at a gateway; null if nothing sets it. */
    private Set<String> values(Element gateway, String variable) {
        if (!variable.equals("outcome")) {
            return routes.values().get(variable);
        }
        Set<String> offered = new TreeSet<>();
        offeredBefore(gateway, offered, new HashSet<>());
        return offered.isEmpty() ? null : offered;
    }

    /**
     * Walks back to the user tasks from which a case can come without another between. Of
     * one that asks many, no single outcome is known behind it.
     */
    private void offeredBefore(Element node, Set<String> offered, Set<Element> seen) {
        for (Element flow : model.entering(node)) {
            Element source = model.node(flow.getAttribute("sourceRef")).orElse(null);
            if (source == null || !seen.add(source)) {
                continue;
            }
            UserStep step = userSteps.get(source.getAttribute("id"));
            if (step == null) {
                offeredBefore(source, offered, seen);
            }
            else if (step.each() == null) {
                step.outcomes().forEach(outcome -> offered.add(outcome.value()));
            }
        }
    }

    private void no(Element element, String reason) {
        problems.add(model.file(), VocabularyCheck.place(element), reason);
    }

}
