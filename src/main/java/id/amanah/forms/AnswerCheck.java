package id.amanah.forms;

import id.amanah.shared.FieldError;
import id.amanah.shared.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
     * @param documents the media type of a document of the declaration by its id; null if
     * there is none
     * @param sentences the kind's words by their key, such as {@code givers.name.error}:
     * its own sentence for a field that is not answered as it should be
     */
    public record Against(LocalDate today, Function<String, String> documents,
            Function<String, Optional<Words>> sentences) {

        public Against(LocalDate today, Function<String, String> documents) {
            this(today, documents, key -> Optional.empty());
        }

    }

    /** Clean answers and what is wrong with them. */
    public record Checked(Map<String, Object> answers, List<FieldError> errors) {
    }

    private final boolean last;

    private final Wrongs wrongs;

    private final ValueCheck values;

    private final RowsCheck rows;

    private AnswerCheck(Scope top, Against against, Mode mode) {
        this.last = mode == Mode.SUBMIT;
        this.wrongs = new Wrongs(against.sentences());
        this.values = new ValueCheck(against, top, wrongs, last);
        this.rows = new RowsCheck(this, wrongs, last);
    }

    /**
     * Checks answers. In a draft the answers of hidden fields stay, since a field may be
     * shown again; a submission drops them.
     * @param previous the answers as saved before, whose rows lend their ids by position
     */
    public static Checked check(Form form, Map<String, Object> previous, Map<String, Object> answers, Against against,
            Mode mode) {
        Map<String, Object> counting = mode == Mode.SUBMIT ? Asked.of(form, answers, against.today()) : answers;
        Scope top = Scope.of(form, counting, against.today());
        AnswerCheck check = new AnswerCheck(top, against, mode);
        Map<String, Object> clean = check.fields(form.components(), counting, previous, "", top);
        return new Checked(clean, check.wrongs.all());
    }

    /** Checks the fields of one level: of the form, of a group that nests, of a row. */
    Map<String, Object> fields(List<Component> components, Map<String, Object> answers, Map<String, Object> previous,
            String path, Scope in) {
        Map<String, Object> clean = new LinkedHashMap<>();
        Level level = new Level(answers, previous, path, in);
        components.forEach(component -> field(component, level, clean));
        List<String> known = new ArrayList<>(Asked.names(components));
        if (path.endsWith("].")) {
            known.add("id");
        }
        answers.keySet()
            .stream()
            .filter(name -> !known.contains(name))
            .map(name -> name.length() > 80 ? name.substring(0, 80) + "…" : name)
            .forEach(name -> wrongs.add(path + name, "unknown", name));
        return clean;
    }

    private record Level(Map<String, Object> answers, Map<String, Object> previous, String path, Scope in) {
    }

    @SuppressWarnings("unchecked")
    private void field(Component component, Level level, Map<String, Object> clean) {
        if (last && level.in().hides(component)) {
            return;
        }
        if (component instanceof Component.Group group) {
            group(group, level, clean);
            return;
        }
        if (component instanceof Component.StaticText || component instanceof Component.Computed) {
            return;
        }
        String name = component.key();
        Object answer = level.answers().get(name);
        Object value;
        if (component instanceof Component.DynamicList list) {
            List<Map<String, Object>> before = level.previous().get(name) instanceof List<?> many
                    ? (List<Map<String, Object>>) many : List.of();
            value = rows.check(list, answer, before, level.path() + name, level.in());
        }
        else {
            value = values.check(component, answer, level.path() + name, level.in());
        }
        if (value != null) {
            clean.put(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    private void group(Component.Group group, Level level, Map<String, Object> clean) {
        if (!group.nests()) {
            group.components().forEach(component -> field(component, level, clean));
            return;
        }
        Object inner = level.answers().get(group.path());
        if (inner != null && !(inner instanceof Map)) {
            wrongs.add(level.path() + group.path(), "object");
            return;
        }
        Map<String, Object> nested = inner == null ? Map.of() : (Map<String, Object>) inner;
        Map<String, Object> before = level.previous().get(group.path()) instanceof Map<?, ?> map
                ? (Map<String, Object>) map : Map.of();
        Map<String, Object> value = fields(group.components(), nested, before, level.path() + group.path() + ".",
                level.in().with(group.components(), nested));
        if (!value.isEmpty()) {
            clean.put(group.path(), value);
        }
    }

}
