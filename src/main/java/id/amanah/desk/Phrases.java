package id.amanah.desk;

import id.amanah.declarations.Declaration;
import id.amanah.journal.Recorded;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Fills the sentence of a journal entry: steps and outcomes by the words of the bundle,
 * dates as people write them.
 */
@Component
class Phrases {

    private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");

    private final Sentences sentences;

    private final Kinds kinds;

    private final Presentation presentation;

    Phrases(Sentences sentences, Kinds kinds, Presentation presentation) {
        this.sentences = sentences;
        this.kinds = kinds;
        this.presentation = presentation;
    }

    String of(Recorded entry, Declaration declaration, Locale locale) {
        String sentence = sentences.template("entry." + entry.type(), locale);
        if (sentence == null) {
            return entry.type();
        }
        Bundle bundle = kinds.bundle(declaration.bundle());
        return NAME.matcher(sentence)
            .replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), entry, bundle, locale)));
    }

    private String value(String name, Recorded entry, Bundle bundle, Locale locale) {
        Map<String, Object> params = entry.params();
        Object value = name.equals("reason") ? entry.reason() : params.get(name);
        return switch (name) {
            case "step" -> bundle.word(value + ".label", locale).orElse(String.valueOf(value));
            case "outcome" -> outcome(params, bundle, locale);
            case "letter" -> bundle.word("letter." + value + ".label", locale).orElse(String.valueOf(value));
            case "key", "keys" -> deadlines(value, locale);
            default -> text(value, locale);
        };
    }

    private static String outcome(Map<String, Object> params, Bundle bundle, Locale locale) {
        String outcome = String.valueOf(params.get("outcome"));
        Object step = params.get("step");
        return (step == null ? bundle.word(outcome + ".label", locale)
                : bundle.word(step + "." + outcome + ".label", locale))
            .orElse(outcome);
    }

    private String deadlines(Object value, Locale locale) {
        Collection<?> keys = value instanceof Collection<?> many ? many : java.util.List.of(String.valueOf(value));
        return keys.stream()
            .map(key -> sentences.of("deadline." + key + ".name", locale))
            .collect(Collectors.joining("; "));
    }

    private String text(Object value, Locale locale) {
        if (value == null) {
            return "–";
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(v -> text(v, locale)).collect(Collectors.joining(", "));
        }
        String text = value.toString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? presentation.day(LocalDate.parse(text), locale) : text;
    }

}
