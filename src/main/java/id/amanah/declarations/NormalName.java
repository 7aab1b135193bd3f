package id.amanah.declarations;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name as it is compared: without case, accents of form, titles, legal forms and
 * punctuation, so that {@code PT. Maju Jaya, Tbk} and {@code Maju Jaya} are one. Two
 * names that differ more are two.
 */
public final class NormalName {

    private static final Set<String> LEFT_OUT = Set.of("pt", "cv", "tbk", "ud", "fa", "perum", "persero", "yayasan",
            "koperasi", "drs", "dra", "dr", "ir", "prof", "h", "hj", "sh", "se", "st", "mt", "mm", "msi", "mh", "ssos",
            "skom", "spd", "mpd", "bapak", "ibu", "sdr", "sdri", "tuan", "nyonya");

    private NormalName() {
    }

    /** The normal form; empty if nothing is left of it. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "")
            .replace(".", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .trim();
        String kept = Arrays.stream(plain.split(" "))
            .filter(word -> !LEFT_OUT.contains(word))
            .collect(Collectors.joining(" "));
        return kept.isEmpty() ? plain : kept;
    }

}
