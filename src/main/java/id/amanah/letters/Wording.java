package id.amanah.letters;

import com.samskivert.mustache.Mustache;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Values as a language writes them. */
record Wording(Locale language) implements Mustache.Formatter {

    @Override
    public CharSequence format(Object value) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
        }
        if (value instanceof Money money) {
            return "Rp" + NumberFormat.getIntegerInstance(language).format(money.rupiah());
        }
        if (value instanceof Boolean yes) {
            return english() ? yes ? "yes" : "no" : yes ? "ya" : "tidak";
        }
        return value instanceof BigDecimal number ? NumberFormat.getInstance(language).format(number)
                : String.valueOf(value);
    }

    private boolean english() {
        return "en".equals(language.getLanguage());
    }

}
