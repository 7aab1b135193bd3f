package id.amanah.calendar;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Counts working days (<i>hari kerja</i>; Perpres 21/2023): from the national holidays
 * and joint leave of the yearly joint decree (SKB), the start day left out by default.
 */
public interface Calendars {

    /**
     * The day on which the given number of working days after {@code from} is full; 0
     * gives {@code from} itself.
     */
    LocalDate dueOn(LocalDate from, int workingDays);

    /**
     * How many working days have been used up on {@code on} of a clock that starts on
     * {@code from}; never negative.
     */
    int workingDaysBetween(LocalDate from, LocalDate on);

    boolean isWorkingDay(LocalDate day);

    /** Today at a place, by the injected clock. */
    LocalDate today(ZoneId zone);

}
