package id.amanah.forms;

import id.amanah.shared.FieldError;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the answer to one field and gives it back clean; null if there is none or it is
 * wrong.
 */
final class ValueCheck {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    private final AnswerCheck.Mode mode;

    private final AnswerCheck.Against against;

    private final Scope top;

    private final List<FieldError> errors;

    ValueCheck(AnswerCheck.Mode mode, AnswerCheck.Against against, Scope top, List<FieldError> errors) {
        this.mode = mode;
        this.against = against;
        this.top = top;
        this.errors = errors;
    }

    Object check(Component component, Object answer, String path, Scope in) {
        Object value = answer instanceof String text && text.isBlank() ? null : answer;
        if (value == null) {
            if (component.common().required() && isFinal()) {
                wrong(path, "required");
            }
            return null;
        }
        int before = errors.size();
        Object clean = typed(component, value, path, in);
        return errors.size() == before ? clean : null;
    }

    private Object typed(Component component, Object value, String path, Scope in) {
        if (component instanceof Component.Text text) {
            return text(text, value, path, in);
        }
        if (component instanceof Component.NumberField number) {
            return number(number, value, path, in);
        }
        if (component instanceof Component.DateTime time) {
            return time(time, value, path);
        }
        if (component instanceof Component.Checkbox) {
            return checkbox(component, value, path);
        }
        if (component instanceof Component.Choice choice) {
            return choice(choice, value, path, in);
        }
        if (component instanceof Component.Checklist checklist) {
            return checklist(checklist, value, path, in);
        }
        return documents((Component.FilePicker) component, value, path);
    }

    private String text(Component.Text field, Object value, String path, Scope in) {
        if (!(value instanceof String sent)) {
            wrong(path, "text");
            return null;
        }
        if (hasControls(sent, field.lines())) {
            wrong(path, "control");
            return null;
        }
        String clean = Normalizer.normalize(sent.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
        BigDecimal told = in.number(field.maxLength());
        int longest = told == null ? field.lines() ? 10_000 : 2_000 : told.intValue();
        if (clean.length() > longest) {
            wrong(path, "too-long", longest, clean.length());
        }
        else if (isFinal()) {
            finalText(field, clean, path, in);
        }
        return clean;
    }

    private void finalText(Component.Text field, String text, String path, Scope in) {
        BigDecimal shortest = in.number(field.minLength());
        if (shortest != null && text.length() < shortest.intValue()) {
            wrong(path, "too-short", shortest.intValue());
        }
        if ("true".equals(field.property("nip")) && !text.matches("\\d{18}")) {
            wrong(path, "nip");
        }
        if (field.pattern() != null && !text.matches(field.pattern())) {
            wrong(path, "pattern");
        }
        if ("email".equals(field.validationType()) && !text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            wrong(path, "email");
        }
        if ("phone".equals(field.validationType()) && !text.matches("\\+?[0-9 ()-]{6,20}")) {
            wrong(path, "phone");
        }
    }

    private static boolean hasControls(String text, boolean lines) {
        return text.chars()
            .anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t')))
                || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Object number(Component.NumberField field, Object value, String path, Scope in) {
        if (!(value instanceof Number sent)) {
            wrong(path, "number");
            return null;
        }
        BigDecimal number = new BigDecimal(sent.toString());
        if (Scope.isBeyondReason(number)) {
            wrong(path, "too-large-number");
            return null;
        }
        number = number.stripTrailingZeros();
        boolean money = "true".equals(field.property("money"));
        if (number.scale() > field.decimalDigits()) {
            wrong(path, money ? "whole-rupiah" : field.decimalDigits() == 0 ? "whole" : "decimals",
                    field.decimalDigits());
        }
        else if (number.abs().compareTo(LARGEST) > 0) {
            wrong(path, "too-large-number");
        }
        else if (money && number.signum() < 0) {
            wrong(path, "negative-money");
        }
        else if (isFinal()) {
            bounds(field, number, path, in);
        }
        return number.scale() <= 0 ? (Object) number.longValue() : number;
    }

    private void bounds(Component.NumberField field, BigDecimal number, String path, Scope in) {
        BigDecimal min = in.number(field.min());
        BigDecimal max = in.number(field.max());
        if (min != null && number.compareTo(min) < 0) {
            wrong(path, "less-than", min.toPlainString());
        }
        if (max != null && number.compareTo(max) > 0) {
            wrong(path, "more-than", max.toPlainString());
        }
        String list = field.property("refersTo");
        if (list != null) {
            int rows = top.get(list) instanceof List<?> many ? many.size() : 0;
            if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(rows)) > 0) {
                wrong(path, "no-such-row", number.toPlainString(), rows);
            }
        }
    }

    private String time(Component.DateTime field, Object value, String path) {
        try {
            String text = (String) value;
            switch (field.subtype()) {
                case "date" -> day(field, LocalDate.parse(text), path);
                case "time" -> LocalTime.parse(text);
                default -> day(field, LocalDateTime.parse(text).toLocalDate(), path);
            }
            return text;
        }
        catch (DateTimeException | ClassCastException malformed) {
            wrong(path, field.subtype());
            return null;
        }
    }

    private void day(Component.DateTime field, LocalDate day, String path) {
        if (day.getYear() < 1900 || day.getYear() > 2999) {
            wrong(path, "date");
        }
        else if (isFinal() && "today".equals(field.property("notAfter")) && day.isAfter(against.today())) {
            wrong(path, "future");
        }
        else if (isFinal() && "today".equals(field.property("notBefore")) && day.isBefore(against.today())) {
            wrong(path, "past");
        }
    }

    private Object checkbox(Component field, Object value, String path) {
        if (!(value instanceof Boolean)) {
            wrong(path, "boolean");
        }
        else if (isFinal() && field.common().required() && value == Boolean.FALSE) {
            wrong(path, "must-agree");
        }
        return value;
    }

    private Object choice(Component.Choice field, Object value, String path, Scope in) {
        if (field.options().plainQuestion()) {
            if (!(value instanceof Boolean)) {
                wrong(path, "boolean");
            }
        }
        else if (!options(field.options(), in).contains(value)) {
            wrong(path, "choice", String.join(", ", options(field.options(), in)));
        }
        return value;
    }

    private Object checklist(Component.Checklist field, Object value, String path, Scope in) {
        Set<String> options = options(field.options(), in);
        if (!(value instanceof List<?> many) || !options.containsAll(many)) {
            wrong(path, "choices", String.join(", ", options));
            return null;
        }
        if (many.isEmpty() && isFinal() && field.common().required()) {
            wrong(path, "required");
        }
        return many.stream().distinct().toList();
    }

    private static Set<String> options(Component.Options options, Scope in) {
        if (options.formula() == null) {
            return options.listed()
                .stream()
                .map(Component.Option::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        Object given = in.evaluate(options.formula());
        return given instanceof List<?> many ? many.stream()
            .map(o -> o instanceof java.util.Map<?, ?> map ? map.get("value") : o)
            .map(String::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new)) : new LinkedHashSet<>();
    }

    private Object documents(Component.FilePicker field, Object value, String path) {
        List<Object> ids = value instanceof List<?> many ? new ArrayList<>(many) : List.of(value);
        boolean known = ids.stream().allMatch(id -> id instanceof String text && against.isDocument().test(text));
        if (!known) {
            wrong(path, "document");
        }
        else if (ids.size() > 1 && !field.multiple()) {
            wrong(path, "one-document");
        }
        return ids.stream().distinct().toList();
    }

    private boolean isFinal() {
        return mode == AnswerCheck.Mode.SUBMIT;
    }

    private void wrong(String path, String key, Object... args) {
        errors.add(new FieldError(path, "forms.error." + key, args));
    }

}
