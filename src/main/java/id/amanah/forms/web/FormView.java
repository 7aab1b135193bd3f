package id.amanah.forms.web;

import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.web.FieldView.Kind;
import id.amanah.forms.web.FieldView.OptionView;
import id.amanah.forms.web.FieldView.RowView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes the fields of a page from components, answers and errors. What was typed and not
 * understood is shown as typed. A field that a formula hides is shown all the same and
 * says that it need not apply: without script, a person would not see it appear.
 */
public final class FormView {

    private final Labels labels;

    private final Map<String, String> typed;

    private final Map<String, String> errors;

    private final Map<String, String> documents;

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

    /** The fields of components over answers. */
    public List<FieldView> fields(List<Component> components, Map<String, Object> answers) {
        return fields(components, answers, "", "");
    }

    private List<FieldView> fields(List<Component> components, Map<String, Object> answers, String path, String words) {
        List<FieldView> fields = new ArrayList<>();
        for (Component component : components) {
            if (component instanceof Component.Group group) {
                fields.add(heading(group, words));
                fields.addAll(fields(group.components(), nested(group, answers), nestedPath(group, path),
                        nestedPath(group, words)));
            }
            else if (component instanceof Component.StaticText text) {
                fields.add(simple(Kind.NOTE, "", word(text.id() + ".label", text.text()), null, null, List.of()));
            }
            else if (!(component instanceof Component.Computed)) {
                fields.add(field(component, answers.get(component.key()), path, words));
            }
        }
        return fields;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> nested(Component.Group group, Map<String, Object> answers) {
        if (group.path() == null || group.path().isBlank()) {
            return answers;
        }
        return answers.get(group.path()) instanceof Map<?, ?> inner ? (Map<String, Object>) inner : Map.of();
    }

    private static String nestedPath(Component.Group group, String path) {
        return group.path() == null || group.path().isBlank() ? path : path + group.path() + ".";
    }

    private FieldView heading(Component.Group group, String words) {
        return simple(Kind.HEADING, "", word(group.id() + ".label", group.common().label()), null, null, List.of());
    }

    private FieldView field(Component component, Object answer, String path, String words) {
        String name = path + component.key();
        String key = words + component.key();
        if (component instanceof Component.DynamicList list) {
            return list(list, answer, name, key);
        }
        String shown = typed.getOrDefault(name, answer == null ? "" : text(component, answer));
        String label = word(key + ".label", component.common().label());
        String help = labels.word(key + ".help").orElse(component.common().description());
        return new FieldView(kind(component), name, id(name), label, help, shown, parts(component, shown),
                options(component, answer, key), errors.get(name), List.of(), null, null,
                component.common().hide() != null);
    }

    private FieldView simple(Kind kind, String name, String label, String help, String value,
            List<OptionView> options) {
        return new FieldView(kind, name, id(name), label, help, value, List.of(), options, null, List.of(), null, null,
                false);
    }

    @SuppressWarnings("unchecked")
    private FieldView list(Component.DynamicList list, Object answer, String name, String key) {
        List<Map<String, Object>> rows = answer instanceof List<?> many ? (List<Map<String, Object>>) many : List.of();
        String title = word(key + ".row.label", list.common().label());
        List<RowView> views = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            String row = name + "[" + at + "]";
            Object id = rows.get(at).get("id");
            views.add(new RowView(row, id == null ? "" : id.toString(), title + " " + (at + 1), list.key() + ":" + at,
                    fields(list.components(), rows.get(at), row + ".", key + ".")));
        }
        return new FieldView(Kind.LIST, name, id(name), word(key + ".label", list.common().label()),
                labels.word(key + ".help").orElse(list.common().description()), "", List.of(), List.of(),
                errors.get(name), views, labels.word(key + ".add.label").orElse(null), title,
                list.common().hide() != null);
    }

    private static Kind kind(Component component) {
        if (component instanceof Component.Text text) {
            return text.lines() ? Kind.AREA : Kind.TEXT;
        }
        if (component instanceof Component.NumberField) {
            return "true".equals(component.property("money")) ? Kind.MONEY : Kind.NUMBER;
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

    private static String text(Component component, Object answer) {
        if (!(answer instanceof Number)) {
            return answer.toString();
        }
        return kind(component) == Kind.MONEY ? Money.typed(answer) : Money.plain(answer);
    }

    private static List<String> parts(Component component, String shown) {
        if (kind(component) != Kind.DATE) {
            return List.of();
        }
        String[] parts = shown.split("-", -1);
        return parts.length == 3 ? List.of(bare(parts[2]), bare(parts[1]), parts[0]) : List.of("", "", "");
    }

    private static String bare(String part) {
        return part.replaceFirst("^0(?=\\d)", "");
    }

    private List<OptionView> options(Component component, Object answer, String key) {
        if (component instanceof Component.FilePicker) {
            return documents.entrySet()
                .stream()
                .map(d -> new OptionView(d.getKey(), d.getValue(), null, isChosen(answer, d.getKey())))
                .toList();
        }
        Component.Options options = component instanceof Component.Choice choice ? choice.options()
                : component instanceof Component.Checklist checklist ? checklist.options() : null;
        if (options == null) {
            return List.of();
        }
        return options.listed()
            .stream()
            .map(o -> new OptionView(o.value(), word(key + "." + o.value() + ".label", o.label()),
                    labels.word(key + "." + o.value() + ".help").orElse(null), isChosen(answer, o.value())))
            .toList();
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
