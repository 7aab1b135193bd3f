package id.amanah.kinds;

import id.amanah.shared.Words;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of a kind in its two languages. */
final class KindWords {

    private static final List<String> LANGUAGES = List.of("id", "en");

    private final Map<String, Properties> byLanguage = new HashMap<>();

    KindWords(Folder folder, Problems problems) {
        for (String language : LANGUAGES) {
            byLanguage.put(language, read(folder, file(language), problems));
        }
    }

    Optional<String> word(String key, Locale locale) {
        return word(key, "en".equals(locale.getLanguage()) ? "en" : "id");
    }

    private Optional<String> word(String key, String language) {
        return Optional.ofNullable(byLanguage.get(language).getProperty(key)).filter(word -> !word.isBlank());
    }

    Words both(String key) {
        return new Words(word(key, "id").orElse(key), word(key, "en").orElse(key));
    }

    /** Demands that a word is there in both languages. */
    void demand(String key, String what, Problems problems) {
        for (String language : LANGUAGES) {
            if (word(key, language).isEmpty()) {
                problems.add(file(language), key,
                        "the word is missing: write " + key + " = … for " + what + " into this file");
            }
        }
    }

    private static String file(String language) {
        return "words_" + language + ".properties";
    }

    private static Properties read(Folder folder, String file, Problems problems) {
        Properties words = new Properties();
        if (!folder.has(file)) {
            problems.add(file, "", "the words of this language are missing; add the file, in UTF-8");
            return words;
        }
        try {
            words.load(new StringReader(folder.text(file)));
        }
        catch (IOException | IllegalArgumentException ex) {
            problems.add(file, "", "it cannot be read: " + ex.getMessage());
        }
        return words;
    }

}
