package id.amanah.calendar.api;

import id.amanah.calendar.Calendars;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Counts working days (<i>hari kerja</i>) for anybody who is signed in. All agencies
 * count by the national calendar, so that of the agency only the form of its code
 * matters.
 */
@RestController
class WorkingDaysResource {

    /** Ten years of 366 days: beyond, nobody asks about a deadline. */
    private static final int MOST = 3660;

    private final Calendars calendars;

    WorkingDaysResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/api/working-days")
    Answer workingDays(@RequestParam(required = false) String from, @RequestParam(required = false) String days,
            @RequestParam(required = false) String agency) {
        LocalDate start = day(from);
        int amount = amount(days);
        if (agency != null && !agency.matches("[A-Za-z0-9]{2,12}")) {
            throw Refusal.of(Reason.MALFORMED, "refusal.calendar.agency");
        }
        // Asked first of the start: a day in the year 9999 must not be counted on from.
        refuseUnknownYear(start, start);
        LocalDate due = calendars.dueOn(start, amount);
        refuseUnknownYear(start, due);
        return new Answer(start, amount, due);
    }

    private void refuseUnknownYear(LocalDate from, LocalDate until) {
        calendars.unknownYear(from, until).ifPresent(year -> {
            throw Refusal.of(Reason.INVALID, "refusal.calendar.unknown-year", Integer.toString(year));
        });
    }

    private static LocalDate day(String text) {
        try {
            if (text != null && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(text);
            }
        }
        catch (DateTimeParseException e) {
            // The sentence below says all that the exception knows: 30 February, say.
        }
        throw Refusal.of(Reason.MALFORMED, "refusal.calendar.from");
    }

    private static int amount(String text) {
        if (text == null || !text.matches("[0-9]{1,4}") || Integer.parseInt(text) > MOST) {
            throw Refusal.of(Reason.MALFORMED, "refusal.calendar.days", Integer.toString(MOST));
        }
        return Integer.parseInt(text);
    }

    record Answer(LocalDate from, int days, LocalDate dueOn) {
    }

}
