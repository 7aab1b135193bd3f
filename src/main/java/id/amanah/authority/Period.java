package id.amanah.authority;

import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * From one day to another (<i>masa berlaku</i>), as people say it.
 *
 * @param from the first day
 * @param last the last day; null if no end is known
 */
public record Period(LocalDate from, LocalDate last) {

    /** A period that begins today where nothing else was said. */
    public static Period of(LocalDate from, LocalDate last, LocalDate today) {
        return new Period(from == null ? today : from, last);
    }

    /** The first day without it, as rows have it; null if no end is known. */
    LocalDate until() {
        return last == null ? null : last.plusDays(1);
    }

    /** Refuses what began before today or ends before it begins. */
    void mustBeAhead(LocalDate today, boolean limited) {
        List<FieldError> errors = new ArrayList<>();
        if (from.isBefore(today)) {
            errors.add(new FieldError("from", "authority.error.from-past"));
        }
        if (last == null && limited) {
            errors.add(new FieldError("last", "authority.error.last-missing"));
        }
        if (last != null && last.isBefore(from)) {
            errors.add(new FieldError("last", "authority.error.last-before-from"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }

}
