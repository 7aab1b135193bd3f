package id.amanah.forms;

import id.amanah.forms.Component.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which questions are asked over some answers, and with which options: what formulas say
 * while a form is being filled.
 */
public final class Visibility {

    private final Scope scope;

    private final boolean everything;

    private Visibility(Scope scope, boolean everything) {
        this.scope = scope;
        this.everything = everything;
    }

    /**
     * Over the answers of a form.
     * @param today the day at the declarant's agency
     */
    public static Visibility of(Form form, Map<String, Object> answers, LocalDate today) {
        return new Visibility(Scope.of(form, answers, today), false);
    }

    /** Where nothing can be known: all is shown, with the options listed. */
    public static Visibility everything() {
        return new Visibility(null, true);
    }

    /** Inside a row of a list, or a group that nests its answers. */
    public Visibility inside(List<Component> components, Map<String, Object> answers) {
        return everything ? this : new Visibility(scope.with(components, answers), false);
    }

    /** Hidden only where the formula is true; unknown shows. */
    public boolean shows(Component component) {
        return everything || !scope.hides(component);
    }

    /** The options of a choice: listed, or what the formula gives now. */
    public List<Option> options(Component.Options options) {
        if (options.formula() == null || everything) {
            return options.listed();
        }
        Object given = scope.evaluate(options.formula());
        return given instanceof List<?> many ? many.stream().map(Visibility::option).toList() : List.of();
    }

    private static Option option(Object given) {
        if (given instanceof Map<?, ?> map) {
            Object label = map.get("label") == null ? map.get("value") : map.get("label");
            return new Option(String.valueOf(map.get("value")), String.valueOf(label));
        }
        return new Option(String.valueOf(given), String.valueOf(given));
    }

    /** The number that a bound stands for; null if there is none or it is unknown. */
    public Integer bound(Component.Bound bound) {
        if (bound == null || everything && bound.formula() != null) {
            return null;
        }
        var number = everything ? bound.number() : scope.number(bound);
        return number == null ? null : number.intValue();
    }

    /**
     * Answers without those that are not asked for: hidden now, or hidden once others are
     * gone.
     */
    public static Map<String, Object> asked(Form form, Map<String, Object> answers, LocalDate today) {
        Map<String, Object> before = answers;
        for (int round = 0; round < 10; round++) {
            Map<String, Object> after = of(form, before, today).asked(form.components(), before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> asked(List<Component> components, Map<String, Object> answers) {
        Map<String, Object> asked = new LinkedHashMap<>(answers);
        for (Component component : components) {
            String name = component instanceof Component.Group group ? group.path() : component.key();
            boolean flat = component instanceof Component.Group && (name == null || name.isBlank());
            if (flat) {
                asked = flat((Component.Group) component, asked);
            }
            else if (name != null && !shows(component)) {
                asked.remove(name);
            }
            else if (component instanceof Component.Group group && asked.get(name) instanceof Map<?, ?> nested) {
                Map<String, Object> inner = (Map<String, Object>) nested;
                asked.put(name, inside(group.components(), inner).asked(group.components(), inner));
            }
            else if (component instanceof Component.DynamicList list && asked.get(name) instanceof List<?> rows) {
                asked.put(name, rows.stream().map(row -> row(list, row)).toList());
            }
        }
        return asked;
    }

    private Map<String, Object> flat(Component.Group group, Map<String, Object> answers) {
        if (shows(group)) {
            return asked(group.components(), answers);
        }
        Map<String, Object> without = new LinkedHashMap<>(answers);
        names(group).forEach(without::remove);
        return without;
    }

    @SuppressWarnings("unchecked")
    private Object row(Component.DynamicList list, Object row) {
        return row instanceof Map<?, ?> map ? inside(list.components(), (Map<String, Object>) map)
            .asked(list.components(), (Map<String, Object>) map) : row;
    }

    /** The names of the answers that a component stands for on its level. */
    public static List<String> names(Component component) {
        if (component instanceof Component.Group group) {
            return group.path() == null || group.path().isBlank()
                    ? group.components().stream().flatMap(c -> names(c).stream()).toList() : List.of(group.path());
        }
        return component.key() == null ? List.of() : List.of(component.key());
    }

}
