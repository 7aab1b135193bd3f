package id.amanah.shared;

import java.util.Locale;

/**
 * One text in the two languages of Amanah: Indonesian, which is never missing, and
 * English.
 */
public record Words(String id, String en) {

    public Words {
        if (id == null || en == null) {
            throw new IllegalArgumentException("A text needs both languages");
        }
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : id;
    }

}
