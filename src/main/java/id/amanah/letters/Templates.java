package id.amanah.letters;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.LetterText;
import id.amanah.shared.Words;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Fills letters. Templates never change with a bundle, so each is parsed once. A gap
 * stays empty: the lint knows all names, and an official act never fails for a word.
 */
@Component
class Templates {

    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private static final int LONGEST_SUBJECT = 200;

    private record Key(String bundle, String letter, Locale language, String gap) {
    }

    private record Parsed(Template subject, Template text) {
    }

    private final Map<Key, Parsed> parsed = new ConcurrentHashMap<>();

    /**
     * A letter filled in.
     *
     * @param subject one line in each language
     */
    record Filled(Words subject, Words text) {
    }

    /**
     * @param facts what the letter knows, in the language asked for
     * @param gap what stands where a value is unknown
     */
    Filled fill(Bundle bundle, String letter, Function<Locale, Map<String, Object>> facts, String gap) {
        String[] indonesian = fill(bundle, letter, INDONESIAN, facts, gap);
        String[] english = fill(bundle, letter, Locale.ENGLISH, facts, gap);
        return new Filled(new Words(indonesian[0], english[0]), new Words(indonesian[1], english[1]));
    }

    private String[] fill(Bundle bundle, String letter, Locale language, Function<Locale, Map<String, Object>> facts,
            String gap) {
        Parsed template = parsed.computeIfAbsent(new Key(bundle.id(), letter, language, gap),
                key -> parse(text(bundle, letter), key));
        Map<String, Object> known = facts.apply(language);
        return new String[] { line(template.subject().execute(known)), plain(template.text().execute(known)) };
    }

    private static LetterText text(Bundle bundle, String letter) {
        return bundle.letter(letter)
            .orElseThrow(() -> new IllegalStateException("The kind " + bundle + " has no letter " + letter));
    }

    private static Parsed parse(LetterText text, Key key) {
        Mustache.Compiler mustache = Mustache.compiler()
            .escapeHTML(false)
            .emptyStringIsFalse(true)
            .defaultValue(key.gap())
            .withFormatter(new Wording(key.language()))
            .withCollector(new OnlyMaps());
        return new Parsed(mustache.compile(text.subject().in(key.language())),
                mustache.compile(text.text().in(key.language())));
    }

    /**
     * A subject is one line whatever was filled into it: it becomes a header of a mail.
     */
    static String line(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n")
            .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
            .replaceAll("[ \t]+\n", "\n")
            .replaceAll("\n{3,}", "\n\n")
            .strip();
    }

}
