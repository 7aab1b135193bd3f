package id.amanah.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that formulas see: the answers as numbers and dates, missing ones as null,
 * the row's own before others.
 */
final class Scope {

    private final Map<String, Object> values;

    private Scope(Map<String, Object> values) {
        this.values = values;
    }

    static Scope of(Form form, Map<String, Object> answers, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        values.put("today", today);
        return new Scope(values).with(form.components(), answers);
    }

    Scope with(List<Component> components, Map<String, Object> answers) {
        Map<String, Object> inner = new HashMap<>(values);
        put(inner, components, answers);
        return new Scope(inner);
    }

    private static void put(Map<String, Object> into, List<Component> components, Map<String, Object> answers) {
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                boolean nested = group.path() != null && !group.path().isBlank();
                if (nested) {
                    into.put(group.path(), plain(answers.get(group.path())));
                }
                else {
                    put(into, group.components(), answers);
                }
            }
            else if (component.key() != null) {
                into.put(component.key(), value(component, answers.get(component.key())));
            }
        }
    }

    private static Object value(Component component, Object answer) {
        boolean day = component instanceof Component.DateTime time && "date".equals(time.subtype());
        if (day && answer instanceof String text) {
            try {
                return LocalDate.parse(text);
            }
            catch (DateTimeParseException wrong) {
                return null;
            }
        }
        return plain(answer);
    }

    private static Object plain(Object answer) {
        if (answer instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return isBeyondReason(exact) ? null : exact;
        }
        if (answer instanceof List<?> list) {
            return list.stream().map(Scope::plain).toList();
        }
        if (answer instanceof Map<?, ?> map) {
            Map<String, Object> copy = new HashMap<>();
            map.forEach((k, v) -> copy.put(String.valueOf(k), plain(v)));
            return copy;
        }
        return answer;
    }

    /**
     * Whether arithmetic with a number would take more memory or time than it is worth,
     * such as with {@code 1E1000000000}.
     */
    static boolean isBeyondReason(BigDecimal number) {
        return number.precision() > 100 || Math.abs((long) number.scale()) > 100;
    }

    /** Hidden only where the formula is true; unknown shows. */
    boolean hides(Component component) {
        Component.Formula hide = component.common().hide();
        return hide != null && Boolean.TRUE.equals(evaluate(hide));
    }

    Object evaluate(Component.Formula formula) {
        return formula.parsed().evaluate(values);
    }

    /** A bound as a number; null if there is none. */
    BigDecimal number(Component.Bound bound) {
        if (bound == null) {
            return null;
        }
        Object value = bound.formula() == null ? bound.number() : evaluate(bound.formula());
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    Object get(String name) {
        return values.get(name);
    }

}
