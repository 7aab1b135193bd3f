package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.shared.RowId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Says what a table was asked and what it answered in the words of a kind: the word
 * {@code
 *
<table>
 * .<input>.label}, or else that of the same field in the list it was asked about.
 */
@Component
class InputWords {

    private static final Set<String> APART = Set.of("clause", "basis");

    private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)\\s*(\\d+)");

    private final Kinds kinds;

    private final Presentation presentation;

    private final Sentences sentences;

    InputWords(Kinds kinds, Presentation presentation, Sentences sentences) {
        this.kinds = kinds;
        this.presentation = presentation;
        this.sentences = sentences;
    }

    /** A name, a value and, where the table sets one, the bound. */
    record Word(String name, String value, String bound) {
    }

    /**
     * A row of a list of the answers.
     *
     * @param list the list's name; empty where it is about the whole
     * @param title the row in words; null where it is about the whole
     */
    record Row(String list, String title) {
    }

    /** Which row of which list a finding is about. */
    Row row(Declaration declaration, RowId id, Locale locale) {
        if (id == null) {
            return new Row("", null);
        }
        for (Map.Entry<String, Object> answer : declaration.answers().entrySet()) {
            List<?> rows = answer.getValue() instanceof List<?> many ? many : List.of();
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at) instanceof Map<?, ?> row && id.value().equals(row.get("id"))) {
                    String title = kinds.bundle(declaration.bundle())
                        .word(answer.getKey() + ".row.label", locale)
                        .orElse(answer.getKey());
                    Object more = row.get("description");
                    return new Row(answer.getKey(), title + " " + (at + 1) + (more == null ? "" : ": " + more));
                }
            }
        }
        return new Row("", sentences.of("desk.finding.gone", locale));
    }

    Telling of(Declaration declaration, String table, Row row, Locale locale) {
        return new Telling(kinds.bundle(declaration.bundle()), table, row, locale);
    }

    /** One finding being told. */
    final class Telling {

        private final Bundle bundle;

        private final String table;

        private final Row row;

        private final Locale locale;

        Telling(Bundle bundle, String table, Row row, Locale locale) {
            this.bundle = bundle;
            this.table = table;
            this.row = row;
            this.locale = locale;
        }

        String table() {
            return bundle.word(table + ".label", locale).orElse(table);
        }

        /**
         * The outputs in the order of the table; clause and basis have places of their
         * own.
         */
        List<Word> outputs(Collection<String> order, Map<String, Object> outputs) {
            return order.stream()
                .filter(name -> outputs.get(name) != null && !APART.contains(name))
                .map(name -> word(name, outputs.get(name), null))
                .toList();
        }

        List<Word> all(Map<String, Object> inputs) {
            List<Word> words = new ArrayList<>();
            inputs.forEach((name, value) -> words.add(word(name, value, null)));
            return words;
        }

        /**
         * @param cell what the table asks of it; null if nothing
         */
        Word word(String name, Object value, String cell) {
            String label = find(name + ".label").orElse(name);
            boolean money = label.toLowerCase(Locale.ROOT).contains("rupiah");
            Matcher bound = BOUND.matcher(cell == null ? "" : cell);
            String limit = bound.find() ? sentences.of("desk.finding.bound." + bound.group(1), locale,
                    money ? presentation.rupiah(bound.group(2), locale) : bound.group(2)) : null;
            return new Word(label, value(name, value, money), limit);
        }

        private String value(String name, Object value, boolean money) {
            if (value == null) {
                return sentences.of("desk.finding.unknown", locale);
            }
            if (value instanceof Boolean yes) {
                return sentences.of(yes ? "desk.yes" : "desk.no", locale);
            }
            if (value instanceof Number number) {
                return money ? presentation.rupiah(number, locale) : new BigDecimal(number.toString()).toPlainString();
            }
            String text = value.toString();
            return text.matches("\\d{4}-\\d{2}-\\d{2}") ? presentation.day(LocalDate.parse(text), locale)
                    : find(name + "." + text + ".label").orElse(text);
        }

        private Optional<String> find(String key) {
            return bundle.word(table + "." + key, locale)
                .or(() -> bundle.word(row.list().isEmpty() ? key : row.list() + "." + key, locale));
        }

    }

}
