package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.forms.Component;
import id.amanah.forms.Labels;
import id.amanah.forms.web.RowTitles;
import id.amanah.forms.web.Spelled;
import id.amanah.forms.web.Summary;
import id.amanah.shared.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lists of a page as cards, a card a row. */
@org.springframework.stereotype.Component
class Cards {

    private static final int LINES = 4;

    private final Sheet sheet;

    Cards(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A list.
     *
     * @param add the words of the button that adds the first row, {@code addMore} another
     * @param total the sum of the rows' money in words; null if there is none to add up
     * @param full whether no row may be added
     */
    record Deck(String name, String id, String label, String help, String add, String addMore, String word,
            List<Card> cards, String total, boolean full) {
    }

    /**
     * A row.
     *
     * @param id of the row
     * @param target what errors link to
     * @param complete whether nothing is missing in it
     */
    record Card(String id, String target, String title, List<Summary.Line> lines, boolean complete) {
    }

    /**
     * The lists among components.
     * @param missing what would be refused if the declaration were submitted now
     */
    List<Deck> of(Declaration declaration, List<Component> components, List<FieldError> missing, Locale locale) {
        Labels labels = sheet.labels(declaration.bundle(), locale);
        Summary summary = sheet.summary(declaration, locale);
        var asked = sheet.asked(declaration, declaration.answers());
        return Rows.lists(components).filter(asked::shows).map(list -> {
            List<Map<String, Object>> rows = Rows.of(declaration.answers(), list.key());
            List<Card> cards = new ArrayList<>();
            for (int at = 0; at < rows.size(); at++) {
                cards.add(card(list, rows.get(at), at, summary, labels, missing));
            }
            String word = RowTitles.word(list, labels);
            return new Deck(list.key(), Sheet.target(list.key()),
                    labels.word(list.key() + ".label").orElse(list.common().label()),
                    labels.word(list.key() + ".help").orElse(list.common().description()),
                    labels.word(list.key() + ".add.label").orElse(null),
                    labels.word(list.key() + ".more.label").orElse(null), word, cards, total(list, rows, locale),
                    rows.size() >= list.maxRows());
        }).toList();
    }

    private static Card card(Component.DynamicList list, Map<String, Object> row, int at, Summary summary,
            Labels labels, List<FieldError> missing) {
        String path = list.key() + "[" + at + "]";
        String title = RowTitles.of(list, row, at, labels);
        List<Summary.Line> lines = summary.row(list, row)
            .stream()
            .filter(l -> telling(list.components(), l.path()) && !l.answer().equals(title))
            .limit(LINES)
            .toList();
        return new Card(String.valueOf(row.get("id")), Sheet.target(path), title, lines,
                missing.stream().noneMatch(e -> e.field().startsWith(path + ".") || e.field().equals(path)));
    }

    /** What tells rows apart at a glance: choices, money, who gave it. */
    private static boolean telling(List<Component> components, String field) {
        return components.stream()
            .anyMatch(c -> c instanceof Component.Group group ? telling(group.components(), field)
                    : field.equals(c.key()) && ("select".equals(c.type()) || "true".equals(c.property("money"))
                            || c.property("refersTo") != null || c instanceof Component.FilePicker));
    }

    private static String total(Component.DynamicList list, List<Map<String, Object>> rows, Locale locale) {
        List<BigDecimal> amounts = list.components()
            .stream()
            .filter(c -> "true".equals(c.property("money")))
            .flatMap(c -> rows.stream().map(r -> r.get(c.key())))
            .filter(Number.class::isInstance)
            .map(n -> new BigDecimal(n.toString()))
            .toList();
        return amounts.size() < 2 ? null
                : Spelled.rupiah(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), locale);
    }

}
