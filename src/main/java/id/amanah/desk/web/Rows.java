package id.amanah.desk.web;

import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.shared.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Rows of a list in the answers, by their ids. Numbers of other rows that name a row by
 * its position follow it when rows before it come or go.
 */
final class Rows {

    private Rows() {
    }

    /** An id for a row that will be. */
    static String newId() {
        return Ids.next().toString().substring(24);
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> of(Map<String, Object> answers, String list) {
        return answers.get(list) instanceof List<?> rows ? (List<Map<String, Object>>) rows : List.of();
    }

    /** Its position from 0; -1 if there is none of that id. */
    static int position(Map<String, Object> answers, String list, String id) {
        List<Map<String, Object>> rows = of(answers, list);
        for (int at = 0; at < rows.size(); at++) {
            if (id.equals(rows.get(at).get("id"))) {
                return at;
            }
        }
        return -1;
    }

    /** With the row in place of the one of its id, or at the end. */
    static Map<String, Object> with(Map<String, Object> answers, String list, String id, Map<String, Object> row) {
        List<Map<String, Object>> rows = new ArrayList<>(of(answers, list));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", id);
        whole.putAll(row);
        int at = position(answers, list, id);
        if (at < 0) {
            rows.add(whole);
        }
        else {
            rows.set(at, whole);
        }
        return with(answers, list, rows);
    }

    /** With a copy of a row, under an id of its own, at the end. */
    static Map<String, Object> copied(Map<String, Object> answers, String list, String id, String copy) {
        int at = position(answers, list, id);
        return at < 0 ? answers : with(answers, list, copy, without(of(answers, list).get(at), "id"));
    }

    /** Without a row; rows elsewhere that named it by its position name none. */
    static Map<String, Object> removed(Form form, Map<String, Object> answers, String list, String id) {
        int at = position(answers, list, id);
        if (at < 0) {
            return answers;
        }
        List<Map<String, Object>> rows = new ArrayList<>(of(answers, list));
        rows.remove(at);
        return named(form, with(answers, list, rows), list, (row, field) -> moved(row, field, at + 1));
    }

    /**
     * With a removed row in its place again; rows that named it do so again.
     * @param naming what {@link #naming} said before it was removed
     */
    static Map<String, Object> broughtBack(Form form, Map<String, Object> answers, String list, Map<String, Object> row,
            int at, List<String> naming) {
        if (position(answers, list, String.valueOf(row.get("id"))) >= 0) {
            return answers;
        }
        List<Map<String, Object>> rows = new ArrayList<>(of(answers, list));
        int place = Math.min(at, rows.size());
        rows.add(place, row);
        return named(form, with(answers, list, rows), list, (other, field) -> {
            boolean again = other.get(field) == null && naming.contains(String.valueOf(other.get("id")));
            int later = other.get(field) instanceof Number number && number.intValue() > place ? number.intValue() + 1
                    : 0;
            return again || later > 0 ? with(other, field, again ? place + 1 : later) : other;
        });
    }

    /** The ids of the rows elsewhere that name a row by its position. */
    static List<String> naming(Form form, Map<String, Object> answers, String list, int at) {
        List<String> naming = new ArrayList<>();
        named(form, answers, list, (row, field) -> {
            if (row.get(field) instanceof Number number && number.intValue() == at + 1) {
                naming.add(String.valueOf(row.get("id")));
            }
            return row;
        });
        return naming;
    }

    /** With the rows changed whose field names rows of a list by their position. */
    private static Map<String, Object> named(Form form, Map<String, Object> answers, String list,
            BiFunction<Map<String, Object>, String, Map<String, Object>> change) {
        Map<String, Object> changed = answers;
        for (Component.DynamicList other : (Iterable<Component.DynamicList>) lists(form.components())::iterator) {
            for (Component field : other.components()) {
                if (list.equals(field.property("refersTo")) && answers.containsKey(other.key())) {
                    changed = with(changed, other.key(),
                            of(changed, other.key()).stream().map(row -> change.apply(row, field.key())).toList());
                }
            }
        }
        return changed;
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, int position) {
        Map<String, Object> changed = new LinkedHashMap<>(row);
        changed.put(field, position);
        return changed;
    }

    private static Map<String, Object> moved(Map<String, Object> row, String field, int gone) {
        if (!(row.get(field) instanceof Number number) || number.intValue() < gone) {
            return row;
        }
        Map<String, Object> moved = without(row, field);
        if (number.intValue() > gone) {
            moved.put(field, number.intValue() - 1);
        }
        return moved;
    }

    private static Map<String, Object> without(Map<String, Object> row, String name) {
        Map<String, Object> left = new LinkedHashMap<>(row);
        left.remove(name);
        return left;
    }

    private static Map<String, Object> with(Map<String, Object> answers, String list, List<Map<String, Object>> rows) {
        Map<String, Object> all = new LinkedHashMap<>(answers);
        all.put(list, rows);
        return all;
    }

    /** Whether anything in it was answered; a tick left alone is no answer. */
    static boolean isEmpty(Map<String, Object> row) {
        return row.entrySet()
            .stream()
            .allMatch(e -> e.getKey().equals("id") || e.getValue() == null
                    || Objects.equals(e.getValue(), Boolean.FALSE));
    }

    /** The lists of a form by their names. */
    static Map<String, Component.DynamicList> lists(Form form) {
        Map<String, Component.DynamicList> lists = new LinkedHashMap<>();
        lists(form.components()).forEach(list -> lists.put(list.key(), list));
        return lists;
    }

    static Stream<Component.DynamicList> lists(List<Component> components) {
        return components.stream()
            .flatMap(c -> c instanceof Component.DynamicList list ? Stream.of(list)
                    : c instanceof Component.Group group ? lists(group.components()) : Stream.empty());
    }

}
