package id.amanah.calendar;

import id.amanah.calendar.Counting.Convention;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Counts working days (<i>hari kerja</i>; Perpres 21/2023): from the national holidays
 * and joint leave of the yearly joint decree (SKB), the start day left out by default. In
 * a year without a decree only weekends are off, and {@link #unknownYear} tells that what
 * was counted is provisional.
 */
@Service
@EnableConfigurationProperties(Counting.class)
public class Calendars {

    private final Clock clock;

    private final Counting counting;

    private final Years years = new Years();

    Calendars(Clock clock, Counting counting) throws IOException {
        this.clock = clock;
        this.counting = counting;
    }

    /**
     * The day on which the given number of working days after {@code from} is full; 0
     * gives {@code from} itself.
     */
    public LocalDate dueOn(LocalDate from, int workingDays) {
        Convention convention = counting.of(from);
        boolean spent = workingDays > 0 && convention.startDayCounts() && isWorkingDay(from, convention);
        return later(from, workingDays - (spent ? 1 : 0), convention);
    }

    /**
     * How many working days have been used up on {@code on} of a clock that starts on
     * {@code from}; never negative.
     */
    public int workingDaysBetween(LocalDate from, LocalDate on) {
        Convention convention = counting.of(from);
        boolean first = convention.startDayCounts() && !on.isBefore(from) && isWorkingDay(from, convention);
        return after(from, on, convention) + (first ? 1 : 0);
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, counting.of(day));
    }

    /** Whether the decree for the year of the day is known. */
    public boolean isKnown(LocalDate day) {
        return unknownYear(day, day).isEmpty();
    }

    /** The first year without a decree among those from one day to another. */
    public OptionalInt unknownYear(LocalDate from, LocalDate until) {
        return years.firstUnknown(from, until);
    }

    /** Today at a place, by the injected clock. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The day of a moment at a place. */
    public LocalDate dayOf(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    /**
     * When a term ends that starts on a day at a place. Hours run from this very moment
     * if the day is today, else from its beginning.
     */
    public Due due(LocalDate from, int amount, Unit unit, ZoneId zone) {
        if (unit == Unit.HOURS) {
            Instant begun = from.equals(today(zone)) ? clock.instant() : from.atStartOfDay(zone).toInstant();
            Instant at = begun.plus(Duration.ofHours(amount));
            return new Due(dayOf(at.minusNanos(1), zone), at, counting.of(from).name(), false);
        }
        return switch (unit) {
            case WORKING_DAYS -> endOf(dueOn(from, amount), from, unit, zone);
            case MONTHS -> endOf(from.plusMonths(amount), from, unit, zone);
            default -> endOf(from.plusDays(amount), from, unit, zone);
        };
    }

    /**
     * When a term ends that started on {@code from} and stood still for a while, in
     * working days if it counts those, else in days.
     */
    public Due later(LocalDate from, LocalDate dueOn, Instant dueAt, int stood, Unit unit, ZoneId zone) {
        if (unit == Unit.HOURS) {
            Instant at = dueAt.plus(Duration.ofDays(stood));
            return new Due(dayOf(at.minusNanos(1), zone), at, counting.of(from).name(), false);
        }
        return endOf(unit == Unit.WORKING_DAYS ? later(dueOn, stood, counting.of(from)) : dueOn.plusDays(stood), from,
                unit, zone);
    }

    /**
     * How long a term that started on {@code from} stood still: the day it stopped on was
     * used, the day it goes on on is not.
     */
    public int stood(LocalDate from, LocalDate since, LocalDate until, Unit unit) {
        return unit == Unit.WORKING_DAYS ? after(since, until, counting.of(from))
                : Math.max(0, (int) ChronoUnit.DAYS.between(since, until));
    }

    /**
     * How much of a term of days or months that starts on a day is used up on another.
     */
    public int used(LocalDate from, LocalDate on, Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> workingDaysBetween(from, on);
            case MONTHS -> Math.max(0, (int) ChronoUnit.MONTHS.between(from, on));
            default -> Math.max(0, (int) ChronoUnit.DAYS.between(from, on));
        };
    }

    private Due endOf(LocalDate day, LocalDate from, Unit unit, ZoneId zone) {
        return new Due(day, day.plusDays(1).atStartOfDay(zone).toInstant(), counting.of(from).name(),
                unit == Unit.WORKING_DAYS && unknownYear(from, day).isPresent());
    }

    private LocalDate later(LocalDate from, int workingDays, Convention convention) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; left -= isWorkingDay(day, convention) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private int after(LocalDate since, LocalDate until, Convention convention) {
        return until.isBefore(since) ? 0
                : (int) since.plusDays(1)
                    .datesUntil(until.plusDays(1))
                    .filter(day -> isWorkingDay(day, convention))
                    .count();
    }

    private boolean isWorkingDay(LocalDate day, Convention convention) {
        return years.isWorkingDay(day, convention.jointLeaveCounts());
    }

}
