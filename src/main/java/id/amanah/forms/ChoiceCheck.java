package id.amanah.forms;

import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;

/**
 * Checks choices against their options. Options that a formula gives may still change
 * while a draft is written, so they count at last only.
 */
final class ChoiceCheck {

    private final Wrongs wrongs;

    private final boolean last;

    /**
     * A check.
     * @param last whether everything is asked for
     */
    ChoiceCheck(Wrongs wrongs, boolean last) {
        this.wrongs = wrongs;
        this.last = last;
    }

    Object one(Component.Choice field, Object value, String path, Scope in) {
        if (field.options().plainQuestion()) {
            if (!(value instanceof Boolean)) {
                wrongs.add(path, "boolean");
            }
        }
        else if (!(value instanceof String text)) {
            wrongs.add(path, "text");
        }
        else if (!mayBe(field.options(), Set.of(text), in)) {
            refuse(path, "choice", field.options(), in);
        }
        return value;
    }

    Object many(Component.Checklist field, Object value, String path, Scope in) {
        if (!(value instanceof List<?> many) || !many.stream().allMatch(String.class::isInstance)
                || !mayBe(field.options(), many, in)) {
            refuse(path, "choices", field.options(), in);
            return null;
        }
        if (many.isEmpty() && last && field.common().required()) {
            wrongs.add(path, "required");
        }
        return many.stream().distinct().toList();
    }

    private boolean mayBe(Component.Options options, java.util.Collection<?> chosen, Scope in) {
        return options.formula() != null && !last || values(options, in).containsAll(chosen);
    }

    private void refuse(String path, String key, Component.Options options, Scope in) {
        Set<String> values = values(options, in);
        wrongs.add(path, values.isEmpty() ? "no-options" : key, String.join(", ", values));
    }

    private static Set<String> values(Component.Options options, Scope in) {
        return in.options(options)
            .stream()
            .map(Component.Option::value)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

}
