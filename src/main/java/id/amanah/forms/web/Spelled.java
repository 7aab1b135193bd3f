package id.amanah.forms.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * An amount of money in figures and in words (<i>terbilang</i>), so that whoever typed a
 * nought too many sees it: {@code Rp4.500.000 (empat juta lima ratus ribu rupiah)}.
 */
public final class Spelled {

    private static final String[] INDONESIAN = { "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan",
            "sembilan", "sepuluh", "sebelas" };

    private static final String[] ENGLISH = { "", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen" };

    private static final String[] TENS = { "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety" };

    private static final long LARGEST = 999_999_999_999_999L;

    private Spelled() {
    }

    /** In figures and words; in figures alone where it is no whole, reasonable amount. */
    public static String rupiah(Number amount, Locale locale) {
        BigDecimal exact = new BigDecimal(amount.toString());
        NumberFormat figures = NumberFormat.getInstance(locale);
        figures.setMaximumFractionDigits(9);
        String written = "Rp" + figures.format(exact);
        boolean whole = exact.stripTrailingZeros().scale() <= 0 && exact.signum() >= 0
                && exact.compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
        return whole ? written + " (" + words(exact.longValue(), locale) + " rupiah)" : written;
    }

    /** A whole number from 0 to 999 trillion in words. */
    static String words(long number, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        String words = english ? english(number) : indonesian(number);
        return number == 0 ? english ? "zero" : "nol" : words.trim().replaceAll(" +", " ");
    }

    private static String indonesian(long n) {
        if (n < 12) {
            return INDONESIAN[(int) n];
        }
        if (n < 20) {
            return INDONESIAN[(int) n - 10] + " belas";
        }
        if (n < 100) {
            return indonesian(n / 10) + " puluh " + indonesian(n % 10);
        }
        if (n < 200) {
            return "seratus " + indonesian(n - 100);
        }
        if (n < 1_000) {
            return indonesian(n / 100) + " ratus " + indonesian(n % 100);
        }
        if (n < 2_000) {
            return "seribu " + indonesian(n - 1_000);
        }
        return n < 1_000_000 ? part(n, 1_000, " ribu ")
                : n < 1_000_000_000 ? part(n, 1_000_000, " juta ") : n < 1_000_000_000_000L
                        ? part(n, 1_000_000_000, " miliar ") : part(n, 1_000_000_000_000L, " triliun ");
    }

    private static String part(long n, long unit, String word) {
        return indonesian(n / unit) + word + indonesian(n % unit);
    }

    private static String english(long n) {
        if (n < 20) {
            return ENGLISH[(int) n];
        }
        if (n < 100) {
            return TENS[(int) n / 10] + (n % 10 == 0 ? "" : "-" + ENGLISH[(int) n % 10]);
        }
        if (n < 1_000) {
            return ENGLISH[(int) n / 100] + " hundred " + (n % 100 == 0 ? "" : "and " + english(n % 100));
        }
        return n < 1_000_000 ? big(n, 1_000, " thousand ")
                : n < 1_000_000_000 ? big(n, 1_000_000, " million ") : n < 1_000_000_000_000L
                        ? big(n, 1_000_000_000, " billion ") : big(n, 1_000_000_000_000L, " trillion ");
    }

    private static String big(long n, long unit, String word) {
        return english(n / unit) + word + english(n % unit);
    }

}
