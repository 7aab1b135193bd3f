package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.forms.Component;
import id.amanah.forms.Form;
import id.amanah.forms.Visibility;
import id.amanah.forms.web.FieldView;
import id.amanah.forms.web.FieldView.Kind;
import id.amanah.forms.web.FormView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The fields that filing pages show, and which of them a change makes come or go. */
@org.springframework.stereotype.Component
class Fields {

    private final Sheet sheet;

    Fields(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What is shown beside the answers.
     *
     * @param typed by field name, what could not be read
     */
    record Shown(Map<String, String> typed, List<Sheet.Problem> problems) {

        static final Shown NOTHING = new Shown(Map.of(), List.of());

    }

    /** The fields of a page over all answers; lists are cards, not fields. */
    List<FieldView> page(Declaration declaration, Map<String, Object> answers, List<Component> components, Shown shown,
            Locale locale) {
        return view(declaration, answers, shown, locale).fields(components, answers)
            .stream()
            .filter(f -> f.kind() != Kind.LIST)
            .toList();
    }

    /**
     * The fields of a row. Where it could only belong to one row of another list, it is
     * not asked.
     */
    List<FieldView> row(Declaration declaration, Map<String, Object> answers, Component.DynamicList list,
            Map<String, Object> row, Shown shown, Locale locale) {
        List<String> idle = list.components()
            .stream()
            .filter(c -> c.property("refersTo") != null && Rows.of(answers, c.property("refersTo")).size() < 2)
            .map(Component::key)
            .toList();
        return view(declaration, answers, shown, locale).row(list, row)
            .stream()
            .filter(f -> !idle.contains(f.name()))
            .toList();
    }

    private FormView view(Declaration declaration, Map<String, Object> answers, Shown shown, Locale locale) {
        Form form = sheet.form(declaration);
        Visibility asked = sheet.asked(declaration, answers);
        return new FormView(sheet.labels(declaration.bundle(), locale), shown.typed(), Sheet.beside(shown.problems()),
                sheet.fileNames(declaration))
            .asking(asked, answers, Rows.lists(form), locale);
    }

    /** All fields, those inside folds too. */
    static Stream<FieldView> flat(List<FieldView> fields) {
        return fields.stream().flatMap(f -> Stream.concat(Stream.of(f), flat(f.inside())));
    }

    /** The conditional fields that the page shows and should not, or the other way. */
    static List<FieldView> changed(List<FieldView> fields, Collection<String> shown) {
        return flat(fields).filter(f -> f.conditional() && f.traits().marked())
            .filter(f -> f.traits().hidden() == shown.contains(f.name()))
            .toList();
    }

    /** The first question that an answer brought up and that the page has not asked. */
    static List<FieldView> unasked(List<FieldView> fields, Collection<String> shown) {
        List<FieldView> unasked = new ArrayList<>();
        flat(fields).filter(f -> f.conditional() && f.traits().marked() && !f.traits().hidden())
            .filter(f -> !shown.contains(f.name()))
            .forEach(unasked::add);
        return unasked;
    }

}
