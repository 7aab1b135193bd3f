package id.amanah.desk.web;

import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.web.RowTitles;
import id.amanah.forms.web.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Two sets of answers as one list of lines, each saying whether it was added, changed or
 * removed. Rows of a list are the same row where their stable ids are.
 */
final class Comparison {

    private final Labels labels;

    private final Locale locale;

    Comparison(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
    }

    /**
     * A line.
     *
     * @param before the answer before, where it changed or was removed
     * @param change {@code ADDED}, {@code CHANGED} or {@code REMOVED}; null if it did not
     * change
     * @param row the row of a list that it belongs to; null if to none
     */
    record Line(boolean heading, String label, String answer, String before, String change, Row row) {
    }

    /**
     * A row of a list.
     *
     * @param list the key of the list
     * @param name what tells it from others; null if nothing in it does
     */
    record Row(String list, String id, String name) {
    }

    /**
     * The lines of components.
     * @param before null if there is nothing to compare with
     */
    List<Line> lines(List<Component> components, Map<String, Object> before, Map<String, Object> after) {
        List<Line> lines = new ArrayList<>();
        collect(components, before, after, "", null, lines);
        return lines;
    }

    private void collect(List<Component> components, Map<String, Object> before, Map<String, Object> after,
            String words, Row row, List<Line> lines) {
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                boolean nests = group.path() != null && !group.path().isBlank();
                collect(group.components(), nests ? inner(before, group.path()) : before,
                        nests ? inner(after, group.path()) : after, nests ? words + group.path() + "." : words, row,
                        lines);
            }
            else if (component instanceof Component.DynamicList list) {
                rows(list, before, after, words, lines);
            }
            else {
                field(component, before, after, words, row).ifPresent(lines::add);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inner(Map<String, Object> answers, String path) {
        return answers == null ? null
                : answers.get(path) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private void rows(Component.DynamicList list, Map<String, Object> before, Map<String, Object> after, String words,
            List<Line> lines) {
        Map<String, Map<String, Object>> old = byId(before, list.key());
        Map<String, Map<String, Object>> fresh = byId(after, list.key());
        String title = labels.word(words + list.key() + ".row.label").orElse(list.common().label());
        int at = 0;
        for (Map.Entry<String, Map<String, Object>> row : fresh.entrySet()) {
            Map<String, Object> was = before == null ? null : old.getOrDefault(row.getKey(), Map.of());
            Row one = row(list, row.getKey(), row.getValue(), at);
            lines.add(new Line(true, title + " " + ++at, "", null,
                    before != null && !old.containsKey(row.getKey()) ? "ADDED" : null, one));
            collect(list.components(), was, row.getValue(), words + list.key() + ".", one, lines);
        }
        at = 0;
        for (Map.Entry<String, Map<String, Object>> row : old.entrySet()) {
            at++;
            if (!fresh.containsKey(row.getKey())) {
                Row one = row(list, row.getKey(), row.getValue(), at - 1);
                lines.add(new Line(true, title + " " + at, "", null, "REMOVED", one));
                collect(list.components(), row.getValue(), Map.of(), words + list.key() + ".", one, lines);
            }
        }
    }

    private Row row(Component.DynamicList list, String id, Map<String, Object> row, int at) {
        String name = RowTitles.of(list, row, at, labels);
        return new Row(list.key(), id, name.equals(RowTitles.word(list, labels) + " " + (at + 1)) ? null : name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> byId(Map<String, Object> answers, String list) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        if (answers != null && answers.get(list) instanceof List<?> many) {
            many.forEach(row -> rows.put(((Map<String, Object>) row).getOrDefault("id", rows.size()).toString(),
                    (Map<String, Object>) row));
        }
        return rows;
    }

    private Optional<Line> field(Component component, Map<String, Object> before, Map<String, Object> after,
            String words, Row row) {
        Summary.Line is = one(component, after, words);
        Summary.Line was = before == null ? is : one(component, before, words);
        if (is == null && was == null) {
            return Optional.empty();
        }
        String change = is == null ? "REMOVED"
                : was == null ? "ADDED" : is.answer().equals(was.answer()) ? null : "CHANGED";
        return Optional.of(new Line(false, (is == null ? was : is).label(), is == null ? "" : is.answer(),
                change == null || was == null ? null : was.answer(), change, row));
    }

    private Summary.Line one(Component component, Map<String, Object> answers, String words) {
        Labels inside = key -> key.equals("yes") || key.equals("no") ? labels.word(key) : labels.word(words + key);
        return new Summary(inside, locale).lines(List.of(component), answers).stream().findFirst().orElse(null);
    }

}
