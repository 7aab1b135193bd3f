package id.amanah.forms.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as people type them in three fields: {@code 3}, {@code Februari} or {@code 2},
 * {@code 2026} or {@code 26}.
 */
final class Dates {

    /** The beginnings that tell a month, in Indonesian and English. */
    private static final List<List<String>> MONTHS = List.of(List.of("jan"), List.of("feb", "peb"), List.of("mar"),
            List.of("apr"), List.of("mei", "may"), List.of("jun"), List.of("jul"), List.of("agu", "ags", "agt", "aug"),
            List.of("sep"), List.of("okt", "oct"), List.of("nov", "nop"), List.of("des", "dec"));

    private static final int LONGEST = 9;

    private Dates() {
    }

    /** The date in ISO form, whether it exists or not; empty if a part cannot be read. */
    static Optional<String> read(String day, String month, String year) {
        Optional<Integer> inYear = month(month);
        if (!day.matches("\\d{1,2}") || inYear.isEmpty() || !year.matches("\\d{2}|\\d{4}")) {
            return Optional.empty();
        }
        String full = year.length() == 2 ? "20" + year : year;
        return Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", full, inYear.get(), Integer.parseInt(day)));
    }

    private static Optional<Integer> month(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (plain.matches("\\d{1,2}")) {
            return Optional.of(Integer.parseInt(plain));
        }
        for (int at = 0; at < MONTHS.size(); at++) {
            if (plain.matches("[a-z]{3," + LONGEST + "}") && MONTHS.get(at).stream().anyMatch(plain::startsWith)) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

}
