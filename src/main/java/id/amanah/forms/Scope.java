package id.amanah.forms;

import id.amanah.forms.Component.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
            if (component instanceof Component.Group group && group.nests()) {
                into.put(group.path(), nested(group.components(), answers.get(group.path())));
            }
            else if (component instanceof Component.Group group) {
                put(into, group.components(), answers);
            }
            else if (component.key() != null) {
                into.put(component.key(), value(component, answers.get(component.key())));
            }
        }
    }

    private static Object value(Component component, Object answer) {
        if (component instanceof Component.DateTime time && answer instanceof String text) {
            return moment(time.subtype(), text);
        }
        if (component instanceof Component.DynamicList list && answer instanceof List<?> rows) {
            return rows.stream().map(row -> nested(list.components(), row)).toList();
        }
        return plain(answer);
    }

    private static Object moment(String subtype, String text) {
        try {
            return switch (subtype) {
                case "date" -> LocalDate.parse(text);
                case "time" -> LocalTime.parse(text);
                default -> LocalDateTime.parse(text);
            };
        }
        catch (DateTimeParseException wrong) {
            return null;
        }
    }

    /** The answers of a row or a group; null where they are none. */
    @SuppressWarnings("unchecked")
    private static Object nested(List<Component> components, Object answers) {
        if (!(answers instanceof Map)) {
            return null;
        }
        Map<String, Object> inner = new HashMap<>();
        put(inner, components, (Map<String, Object>) answers);
        return inner;
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

    /** The options of a choice: listed, or what the formula gives now. */
    List<Option> options(Component.Options options) {
        if (options.formula() == null) {
            return options.listed();
        }
        Object given = evaluate(options.formula());
        return given instanceof List<?> many ? many.stream().map(Scope::option).toList() : List.of();
    }

    private static Option option(Object given) {
        if (given instanceof Map<?, ?> map) {
            Object value = map.get("value");
            return new Option(String.valueOf(value),
                    String.valueOf(map.get("label") == null ? value : map.get("label")));
        }
        return new Option(String.valueOf(given), String.valueOf(given));
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
