package id.amanah.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * How working days are counted; no law settles it, so it is a setting with dates.
 *
 * @param counting the conventions by their first day, ascending; before the first of them
 * {@link Convention#USUAL} holds
 */
@ConfigurationProperties("amanah.calendar")
record Counting(@DefaultValue List<Convention> counting) {

    Counting {
        counting = List.copyOf(counting);
        for (int i = 1; i < counting.size(); i++) {
            if (!counting.get(i).from().isAfter(counting.get(i - 1).from())) {
                throw new IllegalArgumentException(
                        "amanah.calendar.counting: each begins after the one before it, not on "
                                + counting.get(i).from());
            }
        }
    }

    /** The convention for what starts on the day, which keeps it to its end. */
    Convention of(LocalDate start) {
        return counting.stream()
            .filter(convention -> !start.isBefore(convention.from()))
            .reduce(Convention.USUAL, (earlier, later) -> later);
    }

    /**
     * What counts.
     *
     * @param from the first day on which something may start that is counted so
     * @param startDayCounts whether the start day is day 1 rather than day 0
     * @param jointLeaveCounts whether joint leave (<i>cuti bersama</i>) is a working day
     */
    record Convention(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @DefaultValue("false") boolean startDayCounts, @DefaultValue("false") boolean jointLeaveCounts) {

        static final Convention USUAL = new Convention(LocalDate.MIN, false, false);

        Convention {
            if (from == null) {
                throw new IllegalArgumentException("amanah.calendar.counting: a convention says from which day");
            }
        }

        /** As it stands in a row that was counted so. */
        String name() {
            return (startDayCounts ? "DAY_1" : "DAY_0") + (jointLeaveCounts ? "+JOINT_LEAVE" : "");
        }

    }

}
