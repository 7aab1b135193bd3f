package id.amanah.letters;

import id.amanah.forms.Component;
import id.amanah.kinds.Bundle;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Answers of a form as a letter writes them: options by their words, dates as dates,
 * money as money.
 */
final class ShapedAnswers {

    private final Bundle bundle;

    private final Locale language;

    ShapedAnswers(Bundle bundle, Locale language) {
        this.bundle = bundle;
        this.language = language;
    }

    /** The answers by the form; those of no form as they are. */
    Map<String, Object> of(String form, Map<String, Object> answers) {
        Map<String, Object> shaped = new LinkedHashMap<>(answers);
        if (form != null) {
            bundle.form(form).ifPresent(f -> shape(f.components(), answers, "", shaped));
        }
        return shaped;
    }

    private void shape(List<Component> components, Map<String, Object> answers, String around,
            Map<String, Object> shaped) {
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                group(group, answers, around, shaped);
            }
            else if (component.key() != null && answers.get(component.key()) != null) {
                shaped.put(component.key(), value(component, answers.get(component.key()), around + component.key()));
            }
        }
    }

    private void group(Component.Group group, Map<String, Object> answers, String around, Map<String, Object> shaped) {
        if (group.path() == null || group.path().isEmpty()) {
            shape(group.components(), answers, around, shaped);
        }
        else if (answers.get(group.path()) instanceof Map<?, ?> nested) {
            shaped.put(group.path(), row(group.components(), nested, around + group.path() + "."));
        }
    }

    private Object value(Component component, Object answer, String path) {
        if (component instanceof Component.DynamicList list && answer instanceof List<?> rows) {
            return rows.stream().map(row -> row(list.components(), (Map<?, ?>) row, path + ".")).toList();
        }
        if (component instanceof Component.Choice && answer instanceof String option) {
            return word(path, option);
        }
        if (component instanceof Component.Checklist && answer instanceof List<?> options) {
            return options.stream().map(option -> word(path, option.toString())).toList();
        }
        if (component instanceof Component.DateTime && answer instanceof String text) {
            return date(text);
        }
        return component instanceof Component.NumberField && component.property("money") != null
                && answer instanceof Number rupiah ? new Money(new BigDecimal(rupiah.toString())) : answer;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> row(List<Component> components, Map<?, ?> answers, String around) {
        Map<String, Object> shaped = new LinkedHashMap<>((Map<String, Object>) answers);
        shape(components, (Map<String, Object>) answers, around, shaped);
        return shaped;
    }

    /** What an option of a field, or an outcome of a step, is called. */
    String word(String path, String option) {
        return bundle.word(path + "." + option + ".label", language).orElse(option);
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        }
        catch (DateTimeException time) {
            return text;
        }
    }

}
