package id.amanah.kinds;

import id.amanah.identity.Role;
import id.amanah.kinds.UserStep.Outcome;
import id.amanah.kinds.UserStep.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Reads the extension properties of a user task. */
final class UserTask {

    private static final Set<String> PROPERTIES = Set.of("role", "scope", "level", "form", "deadline", "outcomes",
            "person", "sealed");

    private final String file;

    private final String id;

    private final Map<String, String> properties;

    private final String each;

    private final Problems problems;

    private UserTask(String file, Element task, Problems problems) {
        this.file = file;
        this.id = task.getAttribute("id");
        this.properties = Model.properties(task);
        this.each = Model.each(task);
        this.problems = problems;
    }

    static UserStep read(String file, Element task, Problems problems) {
        return new UserTask(file, task, problems).step();
    }

    private UserStep step() {
        for (String name : properties.keySet()) {
            if (!PROPERTIES.contains(name)) {
                no("a user task has no property " + name + "; it may have " + PROPERTIES.stream().sorted().toList());
            }
        }
        if (text("level") == null) {
            no("write the property level: nobody acts on two levels of one case");
        }
        Scope scope = scope();
        List<Outcome> outcomes = outcomes();
        return new UserStep(id, role(scope), scope, text("level"), text("form"), list("deadline"), outcomes,
                text("person"), each, sealed(outcomes));
    }

    private boolean sealed(List<Outcome> outcomes) {
        String sealed = text("sealed");
        if (sealed != null && !sealed.equals("true")) {
            no("the property sealed is true or is left out");
        }
        if (sealed != null && outcomes.size() > 1) {
            no("a sealed step has a single outcome, since an outcome is seen by all who see the case; ask in its form");
        }
        return sealed != null;
    }

    private Scope scope() {
        String scope = text("scope");
        Optional<Scope> known = Arrays.stream(Scope.values())
            .filter(s -> Manifest.written(s).equals(scope == null ? "agency" : scope))
            .findFirst();
        if (known.isEmpty()) {
            no("no scope is called " + scope + "; write one of " + Manifest.choices(Scope.values()));
        }
        return known.orElse(Scope.AGENCY);
    }

    private Role role(Scope scope) {
        String role = text("role");
        if (role == null) {
            boolean named = scope == Scope.SUPERIOR || scope == Scope.DECLARANT || text("person") != null
                    || scope == Scope.PANEL && each != null;
            if (!named) {
                no("write the property role: who may do this work");
            }
            return null;
        }
        Optional<Role> known = Manifest.role(role);
        if (known.isEmpty()) {
            no("no role is called " + role + "; write one of " + Manifest.choices(Role.values()));
        }
        if (known.filter(r -> r == Role.AUDITOR || r == Role.ADMINISTRATOR || r == Role.CITIZEN).isPresent()) {
            no("the role " + role + " never acts in a case; name another role");
        }
        return known.orElse(null);
    }

    private List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (String text : list("outcomes")) {
            outcome(text).ifPresent(outcomes::add);
        }
        if (outcomes.isEmpty()) {
            no("write the property outcomes: what can be decided here, comma-separated");
        }
        if (outcomes.stream().map(Outcome::value).distinct().count() < outcomes.size()) {
            no("an outcome is listed twice; list each once");
        }
        return List.copyOf(outcomes);
    }

    private Optional<Outcome> outcome(String text) {
        int colon = text.indexOf(':');
        String requires = colon < 0 ? null : text.substring(colon + 1).trim();
        String value = colon < 0 ? text : text.substring(0, colon);
        boolean closes = value.endsWith("!");
        boolean stays = value.endsWith("+");
        value = closes || stays ? value.substring(0, value.length() - 1) : value;
        if (!value.matches("[a-z][a-z0-9-]*") || requires != null && !requires.matches("[A-Za-z][A-Za-z0-9]*")) {
            no("\"" + text + "\" is no outcome; write value, value!, value+ or value:field, the value in lower-case "
                    + "letters, digits and hyphens");
            return Optional.empty();
        }
        return Optional.of(new Outcome(value, closes, stays, requires));
    }

    private String text(String name) {
        String value = properties.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private List<String> list(String name) {
        return split(text(name));
    }

    /** Comma-separated words; empty if there is nothing. */
    static List<String> split(String text) {
        return text == null ? List.of()
                : Arrays.stream(text.split(",")).map(String::trim).filter(s -> !s.isEmpty()).toList();
    }

    private void no(String reason) {
        problems.add(file, id, reason);
    }

}
