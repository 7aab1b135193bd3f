package id.amanah.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers that count: without those of hidden fields. An answer that does not count
 * hides and shows nothing either, so formulas are asked again until nothing changes.
 */
final class Asked {

    /** Formulas that hide each other in a circle would go on for ever. */
    private static final int ROUNDS = 20;

    private Asked() {
    }

    static Map<String, Object> of(Form form, Map<String, Object> answers, LocalDate today) {
        Map<String, Object> counting = answers;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Object> next = level(form.components(), answers, counting, Scope.of(form, counting, today));
            if (next.equals(counting)) {
                break;
            }
            counting = next;
        }
        return counting;
    }

    /** What counts of a level's answers, by what counted of them before. */
    private static Map<String, Object> level(List<Component> components, Map<String, Object> answers,
            Map<String, Object> counting, Scope in) {
        Map<String, Object> kept = new LinkedHashMap<>(answers);
        components.forEach(component -> keep(component, kept, counting, in));
        return kept;
    }

    private static void keep(Component component, Map<String, Object> kept, Map<String, Object> counting, Scope in) {
        if (in.hides(component)) {
            names(List.of(component)).forEach(kept::remove);
        }
        else if (component instanceof Component.Group group && !group.nests()) {
            group.components().forEach(c -> keep(c, kept, counting, in));
        }
        else if (component instanceof Component.Group group && kept.get(group.path()) instanceof Map<?, ?> nested) {
            kept.put(group.path(), inner(group.components(), nested, counting.get(group.path()), in));
        }
        else if (component instanceof Component.DynamicList list && kept.get(list.key()) instanceof List<?> rows) {
            List<?> before = counting.get(list.key()) instanceof List<?> many ? many : List.of();
            List<Object> keptRows = new ArrayList<>();
            for (int at = 0; at < rows.size(); at++) {
                keptRows.add(inner(list.components(), rows.get(at), at < before.size() ? before.get(at) : null, in));
            }
            kept.put(list.key(), keptRows);
        }
    }

    @SuppressWarnings("unchecked")
    private static Object inner(List<Component> components, Object answers, Object counting, Scope in) {
        if (!(answers instanceof Map)) {
            return answers;
        }
        Map<String, Object> before = counting instanceof Map ? (Map<String, Object>) counting : Map.of();
        return level(components, (Map<String, Object>) answers, before, in.with(components, before));
    }

    /** The names of the answers that components stand for on their level. */
    static List<String> names(List<Component> components) {
        List<String> names = new ArrayList<>();
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                names.addAll(group.nests() ? List.of(group.path()) : names(group.components()));
            }
            else if (!(component instanceof Component.Computed) && component.key() != null) {
                names.add(component.key());
            }
        }
        return names;
    }

}
