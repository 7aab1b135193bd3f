package id.amanah.forms.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Money as people type it: {@code 4.500.000}, {@code Rp 4.500.000,-}, {@code 4,5 juta}.
 */
final class Money {

    private static final Pattern PART = Pattern
        .compile("(\\d{1,9}(?:[.,]\\d{1,3})?)\\s*(ribu|rb|juta|jt|thousand|million|billion|miliar|triliun|m)\\s*");

    private Money() {
    }

    /**
     * The number meant; empty if it cannot be told. Fractions are kept, so that the check
     * can refuse them.
     */
    static Optional<BigDecimal> read(String text) {
        String plain = plain(text);
        if (plain.matches("(?:" + PART.pattern() + ")+")) {
            return Optional.of(PART.matcher(plain).results().map(Money::part).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        if (plain.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?")) {
            return Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')));
        }
        if (plain.matches("-?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?")) {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        }
        return plain.matches("-?\\d{1,15}(\\.\\d{1,2}|,\\d{1,9})?")
                ? Optional.of(new BigDecimal(plain.replace(',', '.'))) : Optional.empty();
    }

    /** Without what says only that it is rupiah, and without spaces between thousands. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
            .replace('\u00a0', ' ')
            .trim()
            .replaceFirst("^(rp\\.?|idr)\\s*", "")
            .replaceFirst("\\s*rupiah$", "")
            .replaceFirst(",-$", "")
            .replaceAll("(?<=\\d) (?=\\d{3}(\\D|$))", "")
            .trim();
    }

    private static BigDecimal part(MatchResult part) {
        return new BigDecimal(part.group(1).replace(',', '.')).multiply(unit(part.group(2)));
    }

    private static BigDecimal unit(String word) {
        return switch (word) {
            case "ribu", "rb", "thousand" -> BigDecimal.valueOf(1_000);
            case "juta", "jt", "million" -> BigDecimal.valueOf(1_000_000);
            case "triliun" -> BigDecimal.valueOf(1_000_000_000_000L);
            default -> BigDecimal.valueOf(1_000_000_000);
        };
    }

    /**
     * As it is shown back in the field, fractions included, so that it reads back the
     * same.
     */
    static String typed(Object value) {
        BigDecimal number = new BigDecimal(value.toString());
        return number.stripTrailingZeros().scale() > 0 ? plain(number)
                : NumberFormat.getIntegerInstance(Locale.forLanguageTag("id")).format(number);
    }

    /**
     * A number that is no money: a comma before its fraction, since a point may mean
     * thousands.
     */
    static String plain(Object value) {
        return new BigDecimal(value.toString()).toPlainString().replace('.', ',');
    }

}
