package id.amanah.forms;

import id.amanah.shared.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Checks answers against a form and gives them back clean: trimmed, in the form's order,
 * rows with stable ids. All errors at once, a message a field, and nothing is thrown
 * away.
 */
public final class AnswerCheck {

    /** How much is asked. */
    public enum Mode {

        /** Incomplete is fine; unknown names, wrong types and harmful text are not. */
        DRAFT,
        /** Everything that the form asks. */
        SUBMIT

    }

    /**
     * What answers are checked against besides the form.
     *
     * @param today the day at the declarant's agency
     * @param isDocument whether an id is a document of the declaration
     */
    public record Against(LocalDate today, Predicate<String> isDocument) {
    }

    /** Clean answers and what is wrong with them. */
    public record Checked(Map<String, Object> answers, List<FieldError> errors) {
    }

    private final Mode mode;

    private final Scope scope;

    private final ValueCheck values;

    private final List<FieldError> errors = new ArrayList<>();

    private AnswerCheck(Form form, Map<String, Object> answers, Against against, Mode mode) {
        this.mode = mode;
        this.scope = Scope.of(form, answers, against.today());
        this.values = new ValueCheck(mode, against, scope, errors);
    }

    /**
     * Checks answers.
     * @param previous the answers as saved before, whose rows lend their ids by position
     */
    public static Checked check(Form form, Map<String, Object> previous, Map<String, Object> answers, Against against,
            Mode mode) {
        AnswerCheck check = new AnswerCheck(form, answers, against, mode);
        Map<String, Object> clean = check.fields(form.components(), answers, previous, "", check.scope);
        return new Checked(clean, check.errors);
    }

    private Map<String, Object> fields(List<Component> components, Map<String, Object> answers,
            Map<String, Object> previous, String path, Scope in) {
        Map<String, Object> clean = new LinkedHashMap<>();
        List<String> known = new ArrayList<>();
        if (path.endsWith("].")) {
            known.add("id");
        }
        for (Component component : components) {
            field(component, answers, previous, path, in, clean, known);
        }
        answers.keySet()
            .stream()
            .filter(name -> !known.contains(name))
            .map(name -> name.length() > 80 ? name.substring(0, 80) + "…" : name)
            .forEach(name -> errors.add(new FieldError(path + name, "forms.error.unknown", name)));
        return clean;
    }

    /**
     * The names that a hidden section would ask for: sent, they are dropped, not unknown.
     */
    private static void names(Component component, List<String> known) {
        if (component instanceof Component.Group group && (group.path() == null || group.path().isBlank())) {
            group.components().forEach(c -> names(c, known));
        }
        else {
            known.add(component instanceof Component.Group group ? group.path() : component.key());
        }
    }

    @SuppressWarnings("unchecked")
    private void field(Component component, Map<String, Object> answers, Map<String, Object> previous, String path,
            Scope in, Map<String, Object> clean, List<String> known) {
        boolean hidden = in.hides(component);
        if (component instanceof Component.Group group) {
            group(group, answers, previous, path, in, clean, known);
            return;
        }
        if (component instanceof Component.StaticText || component instanceof Component.Computed) {
            return;
        }
        known.add(component.key());
        Object answer = answers.get(component.key());
        if (hidden && mode == Mode.SUBMIT) {
            return;
        }
        Object value;
        if (component instanceof Component.DynamicList list) {
            Object before = previous.get(list.key());
            value = rows(list, answer, before instanceof List<?> ? (List<Map<String, Object>>) before : List.of(), path,
                    in);
        }
        else {
            value = values.check(component, answer, path + component.key(), in);
        }
        if (value != null) {
            clean.put(component.key(), value);
        }
    }

    @SuppressWarnings("unchecked")
    private void group(Component.Group group, Map<String, Object> answers, Map<String, Object> previous, String path,
            Scope in, Map<String, Object> clean, List<String> known) {
        boolean hidden = in.hides(group) && mode == Mode.SUBMIT;
        if (group.path() == null || group.path().isBlank()) {
            for (Component component : group.components()) {
                if (hidden) {
                    names(component, known);
                }
                else {
                    field(component, answers, previous, path, in, clean, known);
                }
            }
            return;
        }
        known.add(group.path());
        Object inner = answers.get(group.path());
        if (inner != null && !(inner instanceof Map)) {
            errors.add(new FieldError(path + group.path(), "forms.error.object"));
        }
        else if (!hidden) {
            Map<String, Object> nested = inner == null ? Map.of() : (Map<String, Object>) inner;
            Object before = previous.get(group.path());
            Map<String, Object> value = fields(group.components(), nested,
                    before instanceof Map ? (Map<String, Object>) before : Map.of(), path + group.path() + ".",
                    in.with(group.components(), nested));
            if (!value.isEmpty()) {
                clean.put(group.path(), value);
            }
        }
    }

    private List<Map<String, Object>> rows(Component.DynamicList list, Object answer,
            List<Map<String, Object>> previous, String path, Scope in) {
        String name = path + list.key();
        if (answer != null && !(answer instanceof List)) {
            errors.add(new FieldError(name, "forms.error.list"));
            return null;
        }
        List<?> sent = answer == null ? List.of() : ((List<?>) answer).stream().map(row -> asRow(list, row)).toList();
        if (sent.size() > list.maxRows()) {
            errors.add(new FieldError(name, "forms.error.too-many-rows", list.maxRows(), sent.size()));
            return null;
        }
        if (mode == Mode.SUBMIT && sent.size() < list.minRows()) {
            errors.add(new FieldError(name, "forms.error.too-few-rows", list.minRows()));
        }
        return cleanRows(list, sent, previous, name, in);
    }

    /** A list whose rows ask one thing may be sent as plain texts. */
    private static Object asRow(Component.DynamicList list, Object sent) {
        return sent instanceof String && list.components().size() == 1 && list.components().get(0).key() != null
                ? Map.of(list.components().get(0).key(), sent) : sent;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> cleanRows(Component.DynamicList list, List<?> sent,
            List<Map<String, Object>> previous, String name, Scope in) {
        RowIds ids = new RowIds(sent, previous);
        List<Map<String, Object>> clean = new ArrayList<>();
        for (int at = 0; at < sent.size(); at++) {
            String path = name + "[" + at + "].";
            if (!(sent.get(at) instanceof Map)) {
                errors.add(new FieldError(name + "[" + at + "]", "forms.error.object"));
                continue;
            }
            Map<String, Object> row = (Map<String, Object>) sent.get(at);
            String id = ids.at(at);
            if (id == null) {
                errors.add(new FieldError(path + "id", "forms.error.row-id"));
                continue;
            }
            Map<String, Object> before = previous.stream()
                .filter(r -> id.equals(r.get("id")))
                .findFirst()
                .orElse(Map.of());
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", id);
            one.putAll(fields(list.components(), row, before, path, in.with(list.components(), row)));
            clean.add(one);
        }
        return clean;
    }

}
