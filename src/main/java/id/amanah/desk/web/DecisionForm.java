package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.forms.web.FormPost;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Works;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * The form of a decision: which of its fields belong to which outcome, what was posted,
 * and what of it is sent.
 */
@org.springframework.stereotype.Component
class DecisionForm {

    private final Kinds kinds;

    private final Declarations declarations;

    private final List<DecisionRows> rows;

    DecisionForm(Kinds kinds, Declarations declarations, List<DecisionRows> rows) {
        this.kinds = kinds;
        this.declarations = declarations;
        this.rows = rows;
    }

    /**
     * What somebody filled in.
     *
     * @param outcome null if none is chosen
     * @param answers all that was read, as the page shows it again
     * @param sent what belongs to the outcome; rows that were left alone are not sent
     * @param places for each list that is sent, at which place of the page each row
     * stands
     * @param typed by field name, what could not be read
     * @param asksForMore whether a button was pressed that only changes the page
     */
    record Filled(String outcome, Map<String, Object> answers, Map<String, Object> sent,
            Map<String, List<Integer>> places, Map<String, String> typed, String note, List<FieldError> errors,
            boolean asksForMore) {

        boolean isWrong() {
            return !errors.isEmpty();
        }

        /** What was typed and not sent yet: nothing is wrong with it so far. */
        Filled unsent() {
            return new Filled(outcome, answers, sent, places, typed, note, List.of(), false);
        }

        /** With the errors of a refusal, each at the place where the page has its row. */
        Filled refused(Refusal refusal) {
            return new Filled(outcome, answers, sent, places, typed, note,
                    refusal.errors().stream().map(this::onPage).toList(), false);
        }

        private FieldError onPage(FieldError error) {
            int open = error.field().indexOf('[');
            int close = error.field().indexOf(']');
            List<Integer> at = open < 0 ? null : places.get(error.field().substring(0, open));
            if (at == null) {
                return error;
            }
            int sentAt = Integer.parseInt(error.field().substring(open + 1, close));
            return new FieldError(
                    error.field().substring(0, open + 1) + at.get(sentAt) + error.field().substring(close),
                    error.message(), error.args().toArray());
        }

    }

    List<Component> components(Works.Work work) {
        return work.step().form() == null ? List.of()
                : kinds.bundle(work.bundle()).form(work.step().form()).map(Form::components).orElse(List.of());
    }

    /**
     * Whether a field belongs to an outcome: it says so by its property {@code outcomes},
     * or it is what the outcome requires and no other does. Empty if it belongs to all.
     */
    static Optional<List<String>> outcomes(UserStep step, Component component) {
        String said = component.property("outcomes");
        if (said != null) {
            return Optional.of(List.of(said.trim().split("\\s*,\\s*")));
        }
        List<String> requiring = step.outcomes()
            .stream()
            .filter(o -> o.requires() != null && o.requires().equals(component.key()))
            .map(UserStep.Outcome::value)
            .toList();
        return requiring.isEmpty() ? Optional.empty() : Optional.of(requiring);
    }

    private static boolean belongs(UserStep step, Component component, String outcome) {
        return outcomes(step, component).map(values -> outcome != null && values.contains(outcome)).orElse(true);
    }

    /** An untouched form: lists about objects have a row for each. */
    Filled offered(Works.Work work) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Declaration declaration = declarations.get(work.declaration());
        components(work).forEach(component -> {
            if (component instanceof Component.DynamicList list) {
                rows(declaration, list).ifPresent(some -> answers.put(list.key(),
                        some.stream().map(row -> Map.<String, Object>of("object", row.object())).toList()));
            }
        });
        String only = work.step().outcomes().size() == 1 ? work.step().outcomes().get(0).value() : null;
        return new Filled(only, answers, Map.of(), Map.of(), Map.of(), "", List.of(), false);
    }

    /** The rows that a list is offered with; empty if people add rows themselves. */
    Optional<List<DecisionRows.Row>> rows(Declaration declaration, Component.DynamicList list) {
        return rows.stream().map(r -> r.of(declaration, list)).flatMap(Optional::stream).findFirst();
    }

    Filled read(Works.Work work, MultiValueMap<String, String> posted) {
        List<Component> components = components(work);
        String chosen = posted.getFirst("outcome");
        String outcome = work.step().outcome(chosen == null ? "" : chosen).map(UserStep.Outcome::value).orElse(null);
        List<Component> wanted = components.stream()
            .filter(c -> c.key() == null || belongs(work.step(), c, outcome))
            .toList();
        FormPost.Read all = FormPost.read(components, posted);
        FormPost.Read some = FormPost.read(wanted, posted);
        Map<String, Object> answers = new LinkedHashMap<>(all.answers());
        String fill = posted.getFirst("_fill");
        if (fill != null) {
            new SameForAll(components, posted).fill(fill, answers);
        }
        Map<String, List<Integer>> places = new HashMap<>();
        Map<String, Object> sent = sent(some.answers(), places);
        boolean more = fill != null || posted.containsKey("_preview") || posted.containsKey("_add")
                || posted.containsKey("_remove");
        List<FieldError> errors = new ArrayList<>();
        if (outcome == null) {
            errors.add(new FieldError("outcome", "desk.decide.choose"));
        }
        errors.addAll(some.errors());
        return new Filled(outcome, answers, sent, places, all.typed(), posted.getFirst("_note"),
                more ? List.of() : errors, more);
    }

    /** Rows that were offered and left alone are not sent. */
    private static Map<String, Object> sent(Map<String, Object> answers, Map<String, List<Integer>> places) {
        Map<String, Object> sent = new LinkedHashMap<>(answers);
        sent.replaceAll((name, value) -> {
            if (!(value instanceof List<?> list) || list.isEmpty() || !(list.get(0) instanceof Map)) {
                return value;
            }
            List<Object> touched = new ArrayList<>();
            for (int at = 0; at < list.size(); at++) {
                if (isTouched((Map<?, ?>) list.get(at))) {
                    places.computeIfAbsent(name, n -> new ArrayList<>()).add(at);
                    touched.add(list.get(at));
                }
            }
            return touched;
        });
        return sent;
    }

    static boolean isTouched(Map<?, ?> row) {
        return row.keySet().stream().anyMatch(name -> !name.equals("object") && !name.equals("id"));
    }

}
