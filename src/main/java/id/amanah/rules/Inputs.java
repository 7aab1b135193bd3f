package id.amanah.rules;

import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table is asked, in the types that it declares: what is absent is null. */
final class Inputs {

    private Inputs() {
    }

    /**
     * The value of each declared input.
     * @throws Refusal {@code INVALID} naming each input that is unknown or of another
     * type
     */
    static Map<String, Object> typed(Table table, Map<String, Object> given) {
        List<FieldError> errors = new ArrayList<>();
        given.keySet()
            .stream()
            .filter(name -> !table.inputNames().contains(name))
            .forEach(name -> errors.add(new FieldError(name, "refusal.rules.unknown-input", table.key(), name)));
        Map<String, Object> typed = new LinkedHashMap<>();
        table.inputs().forEach(input -> typed.put(input.name(), typed(input, given.get(input.name()), errors)));
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return typed;
    }

    private static Object typed(Table.Input input, Object value, List<FieldError> errors) {
        Object typed = value == null ? null : typed(input.type(), value);
        if (value != null && typed == null) {
            errors.add(new FieldError(input.name(), "refusal.rules.not-" + input.type()));
        }
        return typed;
    }

    private static Object typed(String type, Object value) {
        return switch (type) {
            case "string" -> value instanceof String ? value : null;
            case "boolean" -> value instanceof Boolean ? value : null;
            case "number" -> value instanceof Number ? value : null;
            case "list" -> list(value);
            default -> date(value);
        };
    }

    private static List<?> list(Object value) {
        return value instanceof String ? List.of(value)
                : value instanceof List<?> many && many.stream().allMatch(String.class::isInstance) ? many : null;
    }

    private static LocalDate date(Object value) {
        try {
            return value instanceof String text ? LocalDate.parse(text) : value instanceof LocalDate day ? day : null;
        }
        catch (DateTimeParseException e) {
            return null;
        }
    }

}
