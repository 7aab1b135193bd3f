package id.amanah.forms;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks the answer to one field and gives it back clean; null if there is none or it is
 * wrong.
 */
final class ValueCheck {

    private final AnswerCheck.Against against;

    private final Wrongs wrongs;

    private final boolean last;

    private final TextCheck texts;

    private final NumberCheck numbers;

    private final TimeCheck times;

    private final ChoiceCheck choices;

    /**
     * A check.
     * @param top the answers at the top of the form
     * @param last whether everything is asked for
     */
    ValueCheck(AnswerCheck.Against against, Scope top, Wrongs wrongs, boolean last) {
        this.against = against;
        this.wrongs = wrongs;
        this.last = last;
        this.texts = new TextCheck(wrongs, last);
        this.numbers = new NumberCheck(wrongs, top, last);
        this.times = new TimeCheck(wrongs, against.today(), last);
        this.choices = new ChoiceCheck(wrongs, last);
    }

    Object check(Component component, Object answer, String path, Scope in) {
        Object value = answer instanceof String text && text.isBlank() ? null : answer;
        if (value == null) {
            if (component.common().required() && last) {
                wrongs.add(path, "required");
            }
            return null;
        }
        int before = wrongs.count();
        Object clean = typed(component, value, path, in);
        return wrongs.count() == before ? clean : null;
    }

    private Object typed(Component component, Object value, String path, Scope in) {
        if (component instanceof Component.Text text) {
            return texts.check(text, value, path, in);
        }
        if (component instanceof Component.NumberField number) {
            return numbers.check(number, value, path, in);
        }
        if (component instanceof Component.DateTime time) {
            return times.check(time, value, path);
        }
        if (component instanceof Component.Checkbox) {
            return checkbox(component, value, path);
        }
        if (component instanceof Component.Choice choice) {
            return choices.one(choice, value, path, in);
        }
        if (component instanceof Component.Checklist checklist) {
            return choices.many(checklist, value, path, in);
        }
        return documents((Component.FilePicker) component, value, path);
    }

    private Object checkbox(Component field, Object value, String path) {
        if (!(value instanceof Boolean)) {
            wrongs.add(path, "boolean");
        }
        else if (last && field.common().required() && value == Boolean.FALSE) {
            wrongs.add(path, "must-agree");
        }
        return value;
    }

    private Object documents(Component.FilePicker field, Object value, String path) {
        List<Object> ids = value instanceof List<?> many ? new ArrayList<>(many) : List.of(value);
        boolean known = ids.stream()
            .allMatch(id -> id instanceof String text && against.documents().apply(text) != null);
        if (!known) {
            wrongs.add(path, "document");
        }
        else if (!ids.stream().allMatch(id -> field.takes(against.documents().apply(id.toString())))) {
            wrongs.add(path, "file-type", field.accept());
        }
        else if (ids.size() > 1 && !field.multiple()) {
            wrongs.add(path, "one-document");
        }
        else if (ids.isEmpty() && last && field.common().required()) {
            wrongs.add(path, "required");
        }
        return ids.stream().distinct().toList();
    }

}
