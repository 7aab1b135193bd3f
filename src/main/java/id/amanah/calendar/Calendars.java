package id.amanah.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Counts working days (<i>hari kerja</i>; Perpres 21/2023): from the national holidays
 * and joint leave of the yearly joint decree (SKB), the start day left out by default. In
 * a year without a decree only weekends are off, and {@link #isKnown} tells that what was
 * counted is provisional.
 */
@Service
@EnableConfigurationProperties(Counting.class)
public class Calendars {

    private final Clock clock;

    private final Counting counting;

    private final Map<Integer, Year> years;

    Calendars(Clock clock, Counting counting) throws IOException {
        this.clock = clock;
        this.counting = counting;
        try (InputStream in = Calendars.class.getResourceAsStream("/calendar/national.yaml")) {
            this.years = new YAMLMapper().readValue(in, new TypeReference<Map<Integer, Year>>() {
            });
        }
    }

    /**
     * The day on which the given number of working days after {@code from} is full; 0
     * gives {@code from} itself.
     */
    public LocalDate dueOn(LocalDate from, int workingDays) {
        int left = workingDays - (workingDays > 0 && counting.startDayCounts() && isWorkingDay(from) ? 1 : 0);
        LocalDate day = from;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /**
     * How many working days have been used up on {@code on} of a clock that starts on
     * {@code from}; never negative.
     */
    public int workingDaysBetween(LocalDate from, LocalDate on) {
        if (on.isBefore(from)) {
            return 0;
        }
        LocalDate first = counting.startDayCounts() ? from : from.plusDays(1);
        return (int) first.datesUntil(on.plusDays(1).isBefore(first) ? first : on.plusDays(1))
            .filter(this::isWorkingDay)
            .count();
    }

    public boolean isWorkingDay(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return false;
        }
        Year year = years.get(day.getYear());
        String monthDay = day.toString().substring(day.toString().length() - 5);
        return year == null || !(year.holidays().contains(monthDay)
                || !counting.jointLeaveCounts() && year.jointLeave().contains(monthDay));
    }

    /** Whether the decree for the year of the day is known. */
    public boolean isKnown(LocalDate day) {
        return years.containsKey(day.getYear());
    }

    /** Today at a place, by the injected clock. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

}
