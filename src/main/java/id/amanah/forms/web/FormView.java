package id.amanah.forms.web;

import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.Visibility;
import id.amanah.forms.web.FieldView.Kind;
import id.amanah.forms.web.FieldView.OptionView;
import id.amanah.forms.web.FieldView.RowView;
import id.amanah.forms.web.FieldView.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the fields of a page from components, answers and errors. What was typed and not
 * understood is shown as typed. Told the visibility, it leaves out what a formula hides;
 * not told, it shows all and says that a field need not apply.
 */
public final class FormView {

    private final Labels labels;

    private final Map<String, String> typed;

    private final Map<String, String> errors;

    private final Map<String, String> documents;

    private Visibility visibility = Visibility.everything();

    private Map<String, Object> all = Map.of();

    private Map<String, Component.DynamicList> lists = Map.of();

    private Locale locale = Locale.forLanguageTag("id");

    private boolean marks;

    /**
     * A view.
     * @param typed by field name, what was typed and could not be read
     * @param errors by field name, the sentence beside it
     */
    public FormView(Labels labels, Map<String, String> typed, Map<String, String> errors) {
        this(labels, typed, errors, Map.of());
    }

    /**
     * A view of a form that asks for files.
     * @param documents the names of the declaration's documents by their ids
     */
    public FormView(Labels labels, Map<String, String> typed, Map<String, String> errors,
            Map<String, String> documents) {
        this.labels = labels;
        this.typed = typed;
        this.errors = errors;
        this.documents = documents;
    }

    /**
     * Shows only what is asked, marks what was shown, and offers rows of other lists by
     * their names.
     * @param all all answers of the form, whose rows fields may refer to
     */
    public FormView asking(Visibility shown, Map<String, Object> all, Map<String, Component.DynamicList> lists,
            Locale language) {
        this.visibility = shown;
        this.all = all;
        this.lists = lists;
        this.locale = language;
        this.marks = true;
        return this;
    }

    /** The fields of components over answers. */
    public List<FieldView> fields(List<Component> components, Map<String, Object> answers) {
        return fields(components, answers, "", "", visibility);
    }

    /** The fields of one row of a list, under their bare names. */
    public List<FieldView> row(Component.DynamicList list, Map<String, Object> row) {
        return fields(list.components(), row, "", list.key() + ".", visibility.inside(list.components(), row));
    }

    private List<FieldView> fields(List<Component> components, Map<String, Object> answers, String path, String words,
            Visibility shown) {
        List<FieldView> fields = new ArrayList<>();
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                group(group, answers, path, words, shown, fields);
            }
            else if (component instanceof Component.StaticText text) {
                if (shown.shows(text)) {
                    fields.add(simple(Kind.NOTE, word(text.id() + ".label", text.text()), List.of()));
                }
            }
            else if (!(component instanceof Component.Computed)) {
                fields.add(field(component, answers.get(component.key()), path, words, shown));
            }
        }
        return fields;
    }

    @SuppressWarnings("unchecked")
    private void group(Component.Group group, Map<String, Object> answers, String path, String words, Visibility shown,
            List<FieldView> fields) {
        boolean nests = group.path() != null && !group.path().isBlank();
        Map<String, Object> inner = !nests ? answers
                : answers.get(group.path()) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
        String deeper = nests ? group.path() + "." : "";
        if (!shown.shows(group)) {
            return;
        }
        List<FieldView> inside = fields(group.components(), inner, path + deeper, words + deeper,
                nests ? shown.inside(group.components(), inner) : shown);
        String title = word(group.id() + ".label", group.common().label());
        if ("true".equals(group.property("fold"))) {
            fields.add(simple(Kind.FOLD, title, inside));
        }
        else {
            fields.add(simple(Kind.HEADING, title, List.of()));
            fields.addAll(inside);
        }
    }

    private FieldView simple(Kind kind, String label, List<FieldView> inside) {
        boolean open = inside.stream().anyMatch(f -> f.error() != null || !f.value().isEmpty());
        return new FieldView(kind, "", "f-", label, null, open ? "open" : "", List.of(), List.of(), null, List.of(),
                null, null, Traits.plain(), inside);
    }

    private FieldView field(Component component, Object answer, String path, String words, Visibility shown) {
        String name = path + component.key();
        String key = words + component.key();
        boolean hidden = !shown.shows(component);
        if (component instanceof Component.DynamicList list) {
            return list(list, answer, name, key, hidden, shown);
        }
        String value = hidden ? "" : typed.getOrDefault(name, answer == null ? "" : text(component, answer));
        return new FieldView(kind(component), name, id(name), word(key + ".label", component.common().label()),
                labels.word(key + ".help").orElse(component.common().description()), value, parts(component, value),
                hidden ? List.of() : options(component, answer, key, shown), errors.get(name), List.of(), null, null,
                traits(component, answer, hidden, shown), List.of());
    }

    private Traits traits(Component component, Object answer, boolean hidden, Visibility shown) {
        Component.Text text = component instanceof Component.Text t ? t : null;
        Component.FilePicker files = component instanceof Component.FilePicker f ? f : null;
        String said = kind(component) == Kind.MONEY && answer instanceof Number n && marks ? Spelled.rupiah(n, locale)
                : null;
        boolean optional = marks && !component.common().required() && mayBeLeft(component);
        return new Traits(component.common().hide() != null, hidden, marks, optional,
                text == null || !text.lines() ? null : shown.bound(text.maxLength()), mode(component),
                autocomplete(component), said, files == null ? null : files.accept(),
                files != null && files.multiple());
    }

    /** Those one types into say that they may be left empty; the others show it. */
    private static boolean mayBeLeft(Component component) {
        return component instanceof Component.Text || component instanceof Component.NumberField
                || component instanceof Component.DateTime || component instanceof Component.FilePicker;
    }

    private static String mode(Component component) {
        if (component instanceof Component.Text text) {
            return "phone".equals(text.validationType()) ? "tel" : "email".equals(text.validationType()) ? "email"
                    : "true".equals(text.property("nip")) ? "numeric" : null;
        }
        return null;
    }

    private static String autocomplete(Component component) {
        String property = component.property("autocomplete");
        return property == null ? "off" : property;
    }

    @SuppressWarnings("unchecked")
    private FieldView list(Component.DynamicList list, Object answer, String name, String key, boolean hidden,
            Visibility shown) {
        List<Map<String, Object>> rows = answer instanceof List<?> many ? (List<Map<String, Object>>) many : List.of();
        String title = word(key + ".row.label", list.common().label());
        List<RowView> views = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            String row = name + "[" + at + "]";
            Object id = rows.get(at).get("id");
            views.add(new RowView(row, id == null ? "" : id.toString(), title + " " + (at + 1), list.key() + ":" + at,
                    marks ? List.of() : fields(list.components(), rows.get(at), row + ".", key + ".",
                            shown.inside(list.components(), rows.get(at)))));
        }
        Traits traits = new Traits(list.common().hide() != null, hidden, false, false, null, null, "off", null, null,
                false);
        return new FieldView(Kind.LIST, name, id(name), word(key + ".label", list.common().label()),
                labels.word(key + ".help").orElse(list.common().description()), "", List.of(), List.of(),
                errors.get(name), views, labels.word(key + ".add.label").orElse(null), title, traits, List.of());
    }

    private Kind kind(Component component) {
        if (component instanceof Component.Text text) {
            return text.lines() ? Kind.AREA : Kind.TEXT;
        }
        if (component instanceof Component.NumberField) {
            return refersTo(component) != null ? Kind.SELECT
                    : "true".equals(component.property("money")) ? Kind.MONEY : Kind.NUMBER;
        }
        if (component instanceof Component.DateTime time) {
            return "date".equals(time.subtype()) ? Kind.DATE : Kind.TIME;
        }
        if (component instanceof Component.Checkbox) {
            return Kind.TICK;
        }
        if (component instanceof Component.Choice) {
            return "select".equals(component.type()) ? Kind.SELECT : Kind.RADIO;
        }
        return component instanceof Component.Checklist ? Kind.TICKS : Kind.FILES;
    }

    /** The list whose rows a number names; null if it is a plain number. */
    private Component.DynamicList refersTo(Component component) {
        return component.property("refersTo") == null ? null : lists.get(component.property("refersTo"));
    }

    private String text(Component component, Object answer) {
        if (!(answer instanceof Number)) {
            return answer.toString();
        }
        return kind(component) == Kind.MONEY ? Money.typed(answer) : Money.plain(answer);
    }

    private List<String> parts(Component component, String shown) {
        return kind(component) == Kind.DATE ? FieldView.parts(shown) : List.of();
    }

    private List<OptionView> options(Component component, Object answer, String key, Visibility shown) {
        if (component instanceof Component.FilePicker) {
            return documents.entrySet()
                .stream()
                .map(d -> new OptionView(d.getKey(), d.getValue(), null, isChosen(answer, d.getKey())))
                .filter(o -> !marks || o.chosen())
                .toList();
        }
        if (refersTo(component) != null) {
            return rows(refersTo(component), answer);
        }
        Component.Options options = component instanceof Component.Choice choice ? choice.options()
                : component instanceof Component.Checklist checklist ? checklist.options() : null;
        return options == null ? List.of()
                : shown.options(options)
                    .stream()
                    .map(o -> new OptionView(o.value(), word(key + "." + o.value() + ".label", o.label()),
                            labels.word(key + "." + o.value() + ".help").orElse(null), isChosen(answer, o.value())))
                    .toList();
    }

    private List<OptionView> rows(Component.DynamicList list, Object answer) {
        List<OptionView> rows = new ArrayList<>();
        if (all.get(list.key()) instanceof List<?> many) {
            for (int at = 0; at < many.size(); at++) {
                rows.add(
                        new OptionView(String.valueOf(at + 1), RowTitles.of(list, (Map<?, ?>) many.get(at), at, labels),
                                null, isChosen(answer, String.valueOf(at + 1))));
            }
        }
        return rows;
    }

    private static boolean isChosen(Object answer, String value) {
        return answer instanceof List<?> many ? many.contains(value)
                : Objects.equals(Objects.toString(answer, null), value);
    }

    private String word(String key, String otherwise) {
        return labels.word(key).orElse(otherwise == null ? key : otherwise);
    }

    private static String id(String name) {
        return "f-" + name.replaceAll("[^A-Za-z0-9]+", "-");
    }

}
