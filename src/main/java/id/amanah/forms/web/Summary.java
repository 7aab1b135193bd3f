package id.amanah.forms.web;

import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Answers to be read: question and answer, rows of lists under a heading of their own.
 */
public final class Summary {

    private final Labels labels;

    private final Locale locale;

    private Map<String, Object> all = Map.of();

    private Map<String, Component.DynamicList> lists = Map.of();

    private Map<String, String> documents = Map.of();

    public Summary(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    /**
     * Names rows and files that answers refer to.
     * @param answers all answers of the form
     * @param known the form's lists by their names
     * @param files the names of documents by their ids
     */
    public Summary over(Map<String, Object> answers, Map<String, Component.DynamicList> known,
            Map<String, String> files) {
        this.all = answers;
        this.lists = known;
        this.documents = files;
        return this;
    }

    /**
     * A line.
     *
     * @param heading whether it is a heading and has no answer
     * @param path of the answer, such as {@code givers[0].name}; of a row
     * {@code givers[0]}
     */
    public record Line(boolean heading, String label, String answer, String path) {
    }

    /** The lines of components over answers; what was not answered has no line. */
    public List<Line> lines(List<Component> components, Map<String, Object> answers) {
        List<Line> lines = new ArrayList<>();
        collect(components, answers, "", "", lines);
        return lines;
    }

    /** The lines of one row of a list. */
    public List<Line> row(Component.DynamicList list, Map<String, Object> row) {
        List<Line> lines = new ArrayList<>();
        collect(list.components(), row, list.key() + ".", "", lines);
        return lines;
    }

    @SuppressWarnings("unchecked")
    private void collect(List<Component> components, Map<String, Object> answers, String words, String path,
            List<Line> lines) {
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                boolean nested = group.path() != null && !group.path().isBlank();
                Map<String, Object> inner = !nested ? answers
                        : answers.get(group.path()) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
                String deeper = nested ? group.path() + "." : "";
                collect(group.components(), inner, words + deeper, path + deeper, lines);
            }
            else if (component instanceof Component.DynamicList list
                    && answers.get(list.key()) instanceof List<?> rows) {
                String title = word(words + list.key() + ".row.label", list.common().label());
                for (int at = 0; at < rows.size(); at++) {
                    String row = path + list.key() + "[" + at + "]";
                    lines.add(new Line(true, title + " " + (at + 1), "", row));
                    collect(list.components(), (Map<String, Object>) rows.get(at), words + list.key() + ".", row + ".",
                            lines);
                }
            }
            else if (component.key() != null && says(component, answers.get(component.key()))) {
                String key = words + component.key();
                lines.add(new Line(false, word(key + ".label", component.common().label()),
                        answer(component, answers.get(component.key()), key), path + component.key()));
            }
        }
    }

    /** A tick left alone says nothing. */
    private static boolean says(Component component, Object answer) {
        return answer != null && !(component instanceof Component.Checkbox && answer.equals(false));
    }

    private String answer(Component component, Object value, String key) {
        if (value instanceof Boolean yes && labels.word(key + "." + yes + ".label").isEmpty()) {
            return labels.word(yes ? "yes" : "no").orElse(yes.toString());
        }
        if (component instanceof Component.FilePicker && value instanceof List<?> many) {
            return String.join(", ",
                    many.stream().map(v -> documents.getOrDefault(v.toString(), v.toString())).toList());
        }
        if (value instanceof Number number && component.property("refersTo") != null
                && lists.containsKey(component.property("refersTo"))) {
            return named(lists.get(component.property("refersTo")), number.intValue() - 1);
        }
        if (value instanceof List<?> many) {
            return String.join(", ", many.stream().map(v -> option(component, key, v)).toList());
        }
        if ("true".equals(component.property("money")) && value instanceof Number) {
            return "Rp" + NumberFormat.getIntegerInstance(locale).format(new BigDecimal(value.toString()));
        }
        if (component instanceof Component.DateTime time && "date".equals(time.subtype())) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(LocalDate.parse(value.toString()));
        }
        return option(component, key, value);
    }

    private String named(Component.DynamicList list, int at) {
        boolean there = all.get(list.key()) instanceof List<?> rows && at >= 0 && at < rows.size();
        return there ? RowTitles.of(list, (Map<?, ?>) ((List<?>) all.get(list.key())).get(at), at, labels)
                : String.valueOf(at + 1);
    }

    private String option(Component component, String key, Object value) {
        return labels.word(key + "." + value + ".label").orElseGet(() -> listed(component, value.toString()));
    }

    private static String listed(Component component, String value) {
        Component.Options options = component instanceof Component.Choice choice ? choice.options()
                : component instanceof Component.Checklist checklist ? checklist.options() : null;
        return options == null ? value
                : options.listed()
                    .stream()
                    .filter(o -> o.value().equals(value))
                    .map(Component.Option::label)
                    .findFirst()
                    .orElse(value);
    }

    private String word(String key, String otherwise) {
        return labels.word(key).orElse(otherwise == null ? key : otherwise);
    }

}
