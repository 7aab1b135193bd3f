package id.amanah.personnel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one line as what they are, and tells what is wrong with each. */
final class Cells {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private static final Pattern USUAL = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private static final Pattern OF_A_WORKBOOK = Pattern.compile("\\d{1,6}(\\.0+)?");

    /** What a spreadsheet would calculate; no name and no code begins with it. */
    private static final String BEGINS_FORMULA = "=+-@";

    private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Header header;

    private final RawLine line;

    private final int longest;

    private final LocalDate today;

    private final List<Flaw> flaws;

    Cells(Header header, RawLine line, int longest, LocalDate today) {
        this.today = today;
        this.header = header;
        this.line = line;
        this.longest = longest;
        this.flaws = new ArrayList<>(line.flaws());
    }

    LocalDate today() {
        return today;
    }

    int number() {
        return line.number();
    }

    List<Flaw> flaws() {
        return flaws;
    }

    boolean isFlawed() {
        return !flaws.isEmpty();
    }

    boolean has(Column column) {
        return header.has(column);
    }

    void flaw(Column column, String key, Object... args) {
        flaws.add(Flaw.of(line.number(), column.title(), key, args));
    }

    /** The text; null if there is none. */
    String text(Column column) {
        String cell = header.cell(line, column);
        if (cell.isEmpty()) {
            if (column.required() && line.flaws().isEmpty()) {
                flaw(column, "personnel.flaw.missing", column.title());
            }
            return null;
        }
        if (cell.length() > longest) {
            flaw(column, "personnel.flaw.too-long", longest);
        }
        else if (BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0) {
            flaw(column, "personnel.flaw.like-formula", cell.substring(0, Math.min(cell.length(), 40)));
        }
        else if (cell.chars().anyMatch(letter -> letter < ' ' || letter == 0x7f)) {
            flaw(column, "personnel.flaw.control");
        }
        return cell;
    }

    /** True or false; null if the column is missing. */
    Boolean yes(Column column) {
        String said = lower(column);
        if (said == null) {
            return has(column) ? false : null;
        }
        return switch (said) {
            case "ya", "y", "yes", "true", "1" -> true;
            case "tidak", "t", "no", "n", "false", "0" -> false;
            default -> {
                flaw(column, "personnel.flaw.yes-no", said);
                yield false;
            }
        };
    }

    /** In lower case; null if there is none. */
    String lower(Column column) {
        String cell = text(column);
        return cell == null ? null : cell.toLowerCase(Locale.ROOT);
    }

    /** The day; null if there is none. */
    LocalDate day(Column column) {
        String cell = text(column);
        if (cell == null) {
            return null;
        }
        try {
            LocalDate day = day(cell);
            if (day != null && !day.isBefore(EARLIEST) && day.isBefore(LATEST)) {
                return day;
            }
        }
        catch (DateTimeException none) {
            // Told below, as any other day that is none.
        }
        flaw(column, "personnel.flaw.day", cell);
        return null;
    }

    private LocalDate day(String cell) {
        Matcher iso = ISO.matcher(cell);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher usual = USUAL.matcher(cell);
        if (usual.matches()) {
            return LocalDate.of(number(usual, 3), number(usual, 2), number(usual, 1));
        }
        return line.firstDay() != null && OF_A_WORKBOOK.matcher(cell).matches()
                ? line.firstDay().plusDays((long) Double.parseDouble(cell)) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

}
