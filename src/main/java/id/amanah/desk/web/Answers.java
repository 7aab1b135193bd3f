package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.Visibility;
import id.amanah.forms.web.Summary;
import id.amanah.shared.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answers page by page to be checked, each with the way to where it is changed. */
@org.springframework.stereotype.Component
class Answers {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](?:\\.(.+))?");

    private final Sheet sheet;

    Answers(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A page of the form.
     *
     * @param open questions that must be answered and were not
     * @param left questions that may be left and were not answered
     */
    record Section(String id, String title, String href, List<Checked> lines, List<Open> open, List<String> left) {

        /** Whether there is nothing to say about it. */
        public boolean empty() {
            return lines.isEmpty() && open.isEmpty();
        }

    }

    /** A question without an answer, and where it is asked. */
    record Open(String label, String href) {
    }

    /** An answer and where it is changed. */
    record Checked(boolean heading, String label, String answer, String href) {
    }

    /** Something missing and where it is asked. */
    record Link(String href, String sentence) {
    }

    List<Section> sections(Declaration declaration, Locale locale) {
        Summary summary = sheet.summary(declaration, locale);
        Labels labels = sheet.labels(declaration.bundle(), locale);
        Visibility asked = sheet.asked(declaration, declaration.answers());
        return sheet.pages(declaration, locale).stream().map(page -> {
            List<Checked> lines = summary.lines(page.components(), declaration.answers())
                .stream()
                .map(l -> new Checked(l.heading(), l.label(), l.answer(), href(declaration, page, l.path())))
                .toList();
            List<Component> open = flat(page.components())
                .filter(c -> c.key() != null && !(c instanceof Component.Computed))
                .filter(c -> asked.shows(c) && declaration.answers().get(c.key()) == null)
                .toList();
            return new Section(page.id(), page.title(), Ways.to(declaration, page), lines,
                    open.stream()
                        .filter(c -> c.common().required())
                        .map(c -> new Open(label(c, labels), href(declaration, page, c.key())))
                        .toList(),
                    open.stream().filter(c -> !c.common().required()).map(c -> label(c, labels)).toList());
        }).toList();
    }

    private static String label(Component component, Labels labels) {
        return labels.word(component.key() + ".label").orElse(component.common().label());
    }

    private static java.util.stream.Stream<Component> flat(List<Component> components) {
        return components.stream()
            .flatMap(c -> c instanceof Component.Group group ? group.path() == null || group.path().isBlank()
                    ? flat(group.components()) : java.util.stream.Stream.empty() : java.util.stream.Stream.of(c));
    }

    /** Where an answer is asked: on its page, or on the page of its row. */
    private static String href(Declaration declaration, Sheet.Page page, String path) {
        Matcher row = ROW.matcher(path);
        if (row.matches()) {
            List<Map<String, Object>> rows = Rows.of(declaration.answers(), row.group(1));
            int at = Integer.parseInt(row.group(2));
            if (at < rows.size()) {
                return Ways.to(declaration, page, row.group(1), String.valueOf(rows.get(at).get("id")))
                        + (row.group(3) == null ? "" : "#" + Sheet.target(row.group(3)));
            }
        }
        return Ways.to(declaration, page) + "#" + Sheet.target(path);
    }

    List<Link> links(Declaration declaration, List<FieldError> errors, Locale locale) {
        List<Sheet.Page> pages = sheet.pages(declaration, locale);
        return sheet.problems(errors, declaration.bundle(), locale).stream().map(p -> {
            Sheet.Page page = pages.stream().filter(one -> Sheet.isOn(one, p.field())).findFirst().orElse(pages.get(0));
            return new Link(href(declaration, page, p.field()), p.summary());
        }).toList();
    }

}
