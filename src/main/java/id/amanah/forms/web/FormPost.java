package id.amanah.forms.web;

import id.amanah.forms.Component;
import id.amanah.shared.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.util.MultiValueMap;

/**
 * Reads what a page posted into answers. What cannot be understood is an error beside its
 * field and kept as typed, so that nothing is lost.
 */
public final class FormPost {

    /** The field by which a page says, once for each, which fields it showed. */
    public static final String SHOWN = "_shown";

    private final MultiValueMap<String, String> posted;

    private final List<FieldError> errors = new ArrayList<>();

    private final Map<String, String> typed = new LinkedHashMap<>();

    private final Predicate<String> shown;

    private FormPost(MultiValueMap<String, String> posted, Predicate<String> shown) {
        this.posted = posted;
        this.shown = shown;
    }

    /**
     * What was read.
     *
     * @param typed by field name, what could not be read
     */
    public record Read(Map<String, Object> answers, List<FieldError> errors, Map<String, String> typed) {
    }

    /** Reads the fields of components; buttons that add or remove a row are obeyed. */
    public static Read read(List<Component> components, MultiValueMap<String, String> posted) {
        return read(components, posted, name -> true);
    }

    /**
     * Reads the fields that the page showed, as it says by {@link #SHOWN}: a tick that
     * was never offered is no "no".
     */
    public static Read readShown(List<Component> components, MultiValueMap<String, String> posted) {
        return read(components, posted, Set.copyOf(posted.getOrDefault(SHOWN, List.of()))::contains);
    }

    /**
     * Reads the three fields of a date that a page asks for by itself, without a model.
     */
    public static Read date(MultiValueMap<String, String> posted, String name) {
        FormPost post = new FormPost(posted, shown -> true);
        Map<String, Object> answers = new LinkedHashMap<>();
        post.date(name).ifPresent(day -> answers.put(name, day));
        return new Read(answers, post.errors, post.typed);
    }

    private static Read read(List<Component> components, MultiValueMap<String, String> posted,
            Predicate<String> shown) {
        FormPost post = new FormPost(posted, shown);
        Map<String, Object> answers = post.fields(components, "");
        return new Read(answers, post.errors, post.typed);
    }

    private Map<String, Object> fields(List<Component> components, String path) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                group(group, path, answers);
            }
            else if (component.key() == null || !shown.test(path + component.key())) {
                continue;
            }
            else if (component instanceof Component.DynamicList list) {
                answers.put(list.key(), rows(list, path + list.key()));
            }
            else if (!(component instanceof Component.Computed)) {
                field(component, path + component.key()).ifPresent(v -> answers.put(component.key(), v));
            }
        }
        return answers;
    }

    private void group(Component.Group group, String path, Map<String, Object> answers) {
        if (group.path() == null || group.path().isBlank()) {
            answers.putAll(fields(group.components(), path));
        }
        else {
            Map<String, Object> nested = fields(group.components(), path + group.path() + ".");
            if (!nested.isEmpty()) {
                answers.put(group.path(), nested);
            }
        }
    }

    private List<Map<String, Object>> rows(Component.DynamicList list, String name) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String removed = posted.getFirst("_remove");
        for (int at = 0; posted.containsKey(name + "[" + at + "].id"); at++) {
            if ((list.key() + ":" + at).equals(removed)) {
                continue;
            }
            String path = name + "[" + at + "].";
            Map<String, Object> row = new LinkedHashMap<>();
            String id = posted.getFirst(path + "id");
            if (id != null && !id.isBlank()) {
                row.put("id", id);
            }
            row.putAll(fields(list.components(), path));
            rows.add(row);
        }
        if (list.key().equals(posted.getFirst("_add"))) {
            rows.add(new LinkedHashMap<>());
        }
        return rows;
    }

    private Optional<Object> field(Component component, String name) {
        if (component instanceof Component.DateTime time && "date".equals(time.subtype())) {
            return date(name);
        }
        if (component instanceof Component.Checkbox) {
            return Optional.of("true".equals(posted.getFirst(name)));
        }
        if (component instanceof Component.Checklist || component instanceof Component.FilePicker) {
            List<String> many = posted.getOrDefault(name, List.of()).stream().filter(v -> !v.isBlank()).toList();
            return many.isEmpty() ? Optional.empty() : Optional.of(many);
        }
        String text = posted.getFirst(name);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (component instanceof Component.NumberField) {
            return number(component, name, text);
        }
        boolean plain = component instanceof Component.Choice choice && choice.options().plainQuestion();
        return Optional.of(plain && text.matches("true|false") ? (Object) Boolean.valueOf(text) : text);
    }

    private Optional<Object> number(Component component, String name, String text) {
        boolean money = "true".equals(component.property("money"));
        Optional<BigDecimal> number = Money.read(text);
        if (number.isEmpty()) {
            typed.put(name, text);
            errors.add(new FieldError(name, money ? "forms.error.money" : "forms.error.number"));
        }
        return number.map(n -> n.stripTrailingZeros().scale() <= 0 ? (Object) n.longValue() : n);
    }

    private Optional<Object> date(String name) {
        String day = part(name, "day");
        String month = part(name, "month");
        String year = part(name, "year");
        if ((day + month + year).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> read = Dates.read(day, month, year);
        if (read.isPresent()) {
            return Optional.of(read.get());
        }
        typed.put(name, year + "-" + month + "-" + day);
        errors.add(new FieldError(name, "forms.error.date-parts"));
        return Optional.empty();
    }

    private String part(String name, String part) {
        String value = posted.getFirst(name + "-" + part);
        return value == null ? "" : value.trim();
    }

}
