package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.Visibility;
import id.amanah.forms.web.Summary;
import id.amanah.shared.FieldError;
import java.util.ArrayList;
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

    private final Cards cards;

    Answers(Sheet sheet, Cards cards) {
        this.sheet = sheet;
        this.cards = cards;
    }

    /**
     * A page of the form.
     *
     * @param lists whose rows are too many to be read one after the other
     * @param open questions that must be answered and were not
     * @param left questions that may be left and were not answered
     */
    record Section(String id, String title, String href, List<Checked> lines, List<Many> lists, List<Open> open,
            List<String> left) {

        /** Whether there is nothing to say about it. */
        public boolean empty() {
            return lines.isEmpty() && open.isEmpty();
        }

    }

    /**
     * A list with many rows, each as a card with its answers folded behind it.
     *
     * @param total the sum of the rows' money in words; null if there is none to add up
     */
    record Many(String id, String label, int count, String total, List<Row> first, List<Row> more) {
    }

    /**
     * A row.
     *
     * @param about what tells it apart at a glance
     */
    record Row(String title, List<Summary.Line> about, boolean complete, String href, List<Checked> lines) {
    }

    /** A question without an answer, and where it is asked. */
    record Open(String label, String href) {
    }

    /** An answer and where it is changed. */
    record Checked(boolean heading, String label, String answer, String href, String path) {

        /**
         * Which row of a list it belongs to, to be said after the label; empty if none.
         */
        public String of() {
            Matcher row = ROW.matcher(path == null ? "" : path);
            return row.matches() ? " " + (Integer.parseInt(row.group(2)) + 1) : "";
        }

    }

    /** Something missing and where it is asked. */
    record Link(String href, String sentence) {
    }

    /**
     * The pages of the form.
     * @param missing what would be refused if the declaration were submitted now
     */
    List<Section> sections(Declaration declaration, List<FieldError> missing, Locale locale) {
        Summary summary = sheet.summary(declaration, locale);
        Labels labels = sheet.labels(declaration.bundle(), locale);
        Visibility asked = sheet.asked(declaration, declaration.answers());
        return sheet.pages(declaration, locale).stream().map(page -> {
            List<Checked> lines = summary.lines(page.components(), declaration.answers())
                .stream()
                .map(l -> new Checked(l.heading(), l.label(), l.answer(), href(declaration, page, l.path()), l.path()))
                .toList();
            List<Many> lists = lists(declaration, page, lines, missing, locale);
            List<Component> open = flat(page.components())
                .filter(c -> c.key() != null && !(c instanceof Component.Computed))
                .filter(c -> asked.shows(c) && declaration.answers().get(c.key()) == null)
                .toList();
            return new Section(page.id(), page.title(), Ways.to(declaration, page),
                    lines.stream().filter(l -> lists.stream().noneMatch(m -> isIn(l, m.id()))).toList(), lists,
                    open.stream()
                        .filter(c -> c.common().required())
                        .map(c -> new Open(label(c, labels), href(declaration, page, c.key())))
                        .toList(),
                    open.stream().filter(c -> !c.common().required()).map(c -> label(c, labels)).toList());
        }).toList();
    }

    private List<Many> lists(Declaration declaration, Sheet.Page page, List<Checked> lines, List<FieldError> missing,
            Locale locale) {
        return cards.of(declaration, page.components(), missing, locale)
            .stream()
            .filter(deck -> deck.cards().size() > FoldedRows.FEW)
            .map(deck -> {
                List<Row> rows = new ArrayList<>();
                for (int at = 0; at < deck.cards().size(); at++) {
                    String path = deck.name() + "[" + at + "]";
                    Cards.Card card = deck.cards().get(at);
                    rows.add(new Row(card.title(), card.lines(), card.complete(), href(declaration, page, path),
                            lines.stream().filter(l -> !l.heading() && l.path().startsWith(path + ".")).toList()));
                }
                int first = Math.min(FoldedRows.IN_SIGHT, rows.size());
                return new Many(deck.name(), deck.label(), rows.size(), deck.total(), rows.subList(0, first),
                        rows.subList(first, rows.size()));
            })
            .toList();
    }

    private static boolean isIn(Checked line, String list) {
        return line.path().startsWith(list + "[");
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
