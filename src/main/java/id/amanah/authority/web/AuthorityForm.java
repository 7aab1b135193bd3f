package id.amanah.authority.web;

import id.amanah.forms.web.FieldView;
import id.amanah.forms.web.FieldView.Kind;
import id.amanah.forms.web.FieldView.OptionView;
import id.amanah.forms.web.FieldView.Traits;
import id.amanah.forms.web.FormPost;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * A form that a page here asks for by itself: what was typed, what is wrong with it, and
 * how its fields look. Whatever is refused, what was typed stays.
 */
final class AuthorityForm {

    private final MessageSource messages;

    private final Locale locale;

    private final String words;

    private final MultiValueMap<String, String> typed;

    private final List<FieldError> errors = new ArrayList<>();

    private final List<FieldView> fields = new ArrayList<>();

    private final Map<String, String> beside = new LinkedHashMap<>();

    /**
     * @param words what the keys of the labels begin with, such as
     * {@code authority.role.form}
     */
    AuthorityForm(MessageSource messages, Locale locale, String words, MultiValueMap<String, String> typed) {
        this.messages = messages;
        this.locale = locale;
        this.words = words;
        this.typed = typed == null ? new LinkedMultiValueMap<>() : typed;
    }

    /** What is wrong, as the top of the page links to it. */
    record Problem(String field, String target, String summary, String sentence) {
    }

    String value(String name) {
        String value = typed.getFirst(name);
        return value == null ? "" : value;
    }

    List<String> values(String name) {
        return typed.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank()).toList();
    }

    /** Null where nothing was typed, or nothing that is a day; then there is an error. */
    LocalDate day(String name) {
        FormPost.Read read = FormPost.date(typed, name);
        errors.addAll(read.errors());
        try {
            Object day = read.answers().get(name);
            return day == null ? null : LocalDate.parse(day.toString());
        }
        catch (DateTimeException unknownDay) {
            errors.add(new FieldError(name, "forms.error.date"));
            return null;
        }
    }

    void wrong(String name, String key) {
        errors.add(new FieldError(name, key));
    }

    boolean isWrong() {
        return !errors.isEmpty();
    }

    /** What a refusal says, beside its fields or above them all. */
    void refused(Refusal refusal, String field) {
        if (refusal.errors().isEmpty()) {
            beside.put(field, of(refusal));
        }
        else {
            errors.addAll(refusal.errors());
        }
    }

    private String of(Refusal refusal) {
        return refusal.words() != null ? refusal.words().in(locale) : message(refusal.key(), refusal.args());
    }

    String message(String key, List<Object> args) {
        Object[] said = args.stream().map(arg -> arg instanceof Words both ? both.in(locale) : arg).toArray();
        return messages.getMessage(key, said, key, locale);
    }

    private String error(String name) {
        String said = beside.get(name);
        return said != null ? said
                : errors.stream()
                    .filter(error -> error.field().equals(name))
                    .findFirst()
                    .map(error -> message(error.message(), error.args()))
                    .orElse(null);
    }

    private String label(String name) {
        return message(words + "." + name, List.of());
    }

    private String help(String name) {
        return messages.getMessage(words + "." + name + ".help", null, null, locale);
    }

    AuthorityForm text(String name, boolean optional) {
        return add(Kind.TEXT, name, value(name), List.of(), List.of(), traits(optional, null));
    }

    /** Shown by the page itself, which never gives a password back. */
    AuthorityForm password(String name) {
        return add(Kind.TEXT, name, "", List.of(), List.of(), traits(false, null));
    }

    AuthorityForm area(String name) {
        return add(Kind.AREA, name, value(name), List.of(), List.of(), traits(false, 1000));
    }

    AuthorityForm day(String name, boolean optional) {
        List<String> parts = List.of(value(name + "-day"), value(name + "-month"), value(name + "-year"));
        return add(Kind.DATE, name, "", parts, List.of(), traits(optional, null));
    }

    AuthorityForm select(String name, Map<String, String> options) {
        return add(Kind.SELECT, name, value(name), List.of(), options(name, options), traits(false, null));
    }

    AuthorityForm ticks(String name, Map<String, String> options) {
        return add(Kind.TICKS, name, "", List.of(), options(name, options), traits(true, null));
    }

    AuthorityForm tick(String name) {
        return add(Kind.TICK, name, value(name), List.of(), List.of(), traits(true, null));
    }

    private List<OptionView> options(String name, Map<String, String> options) {
        return options.entrySet()
            .stream()
            .map(one -> new OptionView(one.getKey(), one.getValue(), null, values(name).contains(one.getKey())))
            .toList();
    }

    private AuthorityForm add(Kind kind, String name, String value, List<String> parts, List<OptionView> options,
            Traits traits) {
        fields.add(new FieldView(kind, name, "f-" + name, label(name), help(name), value, parts, options, error(name),
                List.of(), null, null, traits, List.of()));
        return this;
    }

    private static Traits traits(boolean optional, Integer limit) {
        return new Traits(false, false, false, optional, limit, null, "off", null, null, false);
    }

    List<FieldView> fields() {
        return fields;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (FieldView field : fields) {
            if (field.error() != null) {
                problems
                    .add(new Problem(field.name(), field.id(), field.label() + " – " + field.error(), field.error()));
            }
        }
        return problems;
    }

}
