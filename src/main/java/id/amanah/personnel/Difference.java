package id.amanah.personnel;

/**
 * What an import changes of one person or unit.
 *
 * @param n where it stands among all
 * @param what {@code ADDED}, {@code CHANGED} or {@code GONE}
 * @param line the line that says so; null for whoever is in no line
 * @param subject the NIP, the number or the code
 * @param field what of it; null for the whole
 */
public record Difference(long n, String what, Integer line, String subject, String name, String field, String before,
        String after) {
}
