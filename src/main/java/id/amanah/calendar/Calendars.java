package id.amanah.calendar;

import id.amanah.calendar.Counting.Convention;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/**
 * Counts working days (<i>hari kerja</i>; Perpres 21/2023): from the national holidays
 * and joint leave of the yearly joint decree (SKB), the start day left out by default;
 * where a place is named, by its week and with the days off of its region as well. In a
 * year without a decree only weekends are off, and {@link #unknownYear} tells that what
 * was counted is provisional.
 */
@Service
@EnableConfigurationProperties(Counting.class)
public class Calendars {

    /** Where only days are counted, the zone is of no matter. */
    private static final Workplace ANYWHERE = Workplace.in(ZoneOffset.UTC);

    private final Clock clock;

    private final Counting counting;

    private final BiPredicate<String, LocalDate> offInRegion;

    private final Years years = new Years();

    @Autowired
    Calendars(Clock clock, Counting counting, Regions regions) throws IOException {
        this(clock, counting, regions::isOff);
    }

    Calendars(Clock clock, Counting counting, BiPredicate<String, LocalDate> offInRegion) throws IOException {
        this.clock = clock;
        this.counting = counting;
        this.offInRegion = offInRegion;
    }

    /**
     * The day on which the given number of working days after {@code from} is full; 0
     * gives {@code from} itself.
     */
    public LocalDate dueOn(LocalDate from, int workingDays) {
        return dueOn(from, workingDays, ANYWHERE);
    }

    /** The same where people have a week and days off of their own. */
    public LocalDate dueOn(LocalDate from, int workingDays, Workplace at) {
        Convention convention = counting.of(from);
        boolean spent = workingDays > 0 && convention.startDayCounts() && isWorkingDay(from, convention, at);
        return later(from, workingDays - (spent ? 1 : 0), convention, at);
    }

    /**
     * How many working days have been used up on {@code on} of a clock that starts on
     * {@code from}; never negative.
     */
    public int workingDaysBetween(LocalDate from, LocalDate on) {
        return workingDaysBetween(from, on, ANYWHERE);
    }

    private int workingDaysBetween(LocalDate from, LocalDate on, Workplace at) {
        Convention convention = counting.of(from);
        boolean first = convention.startDayCounts() && !on.isBefore(from) && isWorkingDay(from, convention, at);
        return after(from, on, convention, at) + (first ? 1 : 0);
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, ANYWHERE);
    }

    /** Whether people work on the day at a place. */
    public boolean isWorkingDay(LocalDate day, Workplace at) {
        return isWorkingDay(day, counting.of(day), at);
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
        return due(from, amount, unit, Workplace.in(zone));
    }

    /** The same by the week and the days off of a place. */
    public Due due(LocalDate from, int amount, Unit unit, Workplace at) {
        ZoneId zone = at.zone();
        if (unit == Unit.HOURS) {
            Instant begun = from.equals(today(zone)) ? clock.instant() : from.atStartOfDay(zone).toInstant();
            Instant end = begun.plus(Duration.ofHours(amount));
            return new Due(dayOf(end.minusNanos(1), zone), end, counting.of(from).name(), false);
        }
        return switch (unit) {
            case WORKING_DAYS -> endOf(dueOn(from, amount, at), from, unit, zone);
            case MONTHS -> endOf(from.plusMonths(amount), from, unit, zone);
            default -> endOf(from.plusDays(amount), from, unit, zone);
        };
    }

    /**
     * When a term ends that started on {@code from} and stood still for a while, in
     * working days if it counts those, else in days.
     */
    public Due later(LocalDate from, LocalDate dueOn, Instant dueAt, int stood, Unit unit, Workplace at) {
        if (unit == Unit.HOURS) {
            Instant end = dueAt.plus(Duration.ofDays(stood));
            return new Due(dayOf(end.minusNanos(1), at.zone()), end, counting.of(from).name(), false);
        }
        return endOf(unit == Unit.WORKING_DAYS ? later(dueOn, stood, counting.of(from), at) : dueOn.plusDays(stood),
                from, unit, at.zone());
    }

    /**
     * How long a term that started on {@code from} stood still: the day it stopped on was
     * used, the day it goes on on is not.
     */
    public int stood(LocalDate from, LocalDate since, LocalDate until, Unit unit, Workplace at) {
        return unit == Unit.WORKING_DAYS ? after(since, until, counting.of(from), at)
                : Math.max(0, (int) ChronoUnit.DAYS.between(since, until));
    }

    /**
     * How much of a term of days or months that starts on a day is used up on another.
     */
    public int used(LocalDate from, LocalDate on, Unit unit, Workplace at) {
        return switch (unit) {
            case WORKING_DAYS -> workingDaysBetween(from, on, at);
            case MONTHS -> Math.max(0, (int) ChronoUnit.MONTHS.between(from, on));
            default -> Math.max(0, (int) ChronoUnit.DAYS.between(from, on));
        };
    }

    private Due endOf(LocalDate day, LocalDate from, Unit unit, ZoneId zone) {
        return new Due(day, day.plusDays(1).atStartOfDay(zone).toInstant(), counting.of(from).name(),
                unit == Unit.WORKING_DAYS && unknownYear(from, day).isPresent());
    }

    private LocalDate later(LocalDate from, int workingDays, Convention convention, Workplace at) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; left -= isWorkingDay(day, convention, at) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private int after(LocalDate since, LocalDate until, Convention convention, Workplace at) {
        return until.isBefore(since) ? 0
                : (int) since.plusDays(1)
                    .datesUntil(until.plusDays(1))
                    .filter(day -> isWorkingDay(day, convention, at))
                    .count();
    }

    private boolean isWorkingDay(LocalDate day, Convention convention, Workplace at) {
        return years.isWorkingDay(day, at.week(), convention.jointLeaveCounts()) && !offInRegion.test(at.region(), day);
    }

}
