package id.amanah.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Checks days and times against the day at the declarant's agency. */
final class TimeCheck {

    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private final Wrongs wrongs;

    private final LocalDate today;

    private final boolean last;

    /**
     * A check.
     * @param last whether everything is asked for
     */
    TimeCheck(Wrongs wrongs, LocalDate today, boolean last) {
        this.wrongs = wrongs;
        this.today = today;
        this.last = last;
    }

    String check(Component.DateTime field, Object value, String path) {
        try {
            String text = (String) value;
            switch (field.subtype()) {
                case "date" -> day(field, LocalDate.parse(text), path);
                case "time" -> LocalTime.parse(text);
                default -> day(field, LocalDateTime.parse(text).toLocalDate(), path);
            }
            return text;
        }
        catch (DateTimeException | ClassCastException malformed) {
            wrongs.add(path, field.subtype());
            return null;
        }
    }

    private void day(Component.DateTime field, LocalDate day, String path) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            wrongs.add(path, "date");
        }
        else if (last && "today".equals(field.property("notAfter")) && day.isAfter(today)) {
            wrongs.add(path, "future");
        }
        else if (last && "today".equals(field.property("notBefore")) && day.isBefore(today)) {
            wrongs.add(path, "past");
        }
    }

}
