package id.amanah.deadlines;

import id.amanah.calendar.Calendars;
import id.amanah.calendar.Due;
import id.amanah.calendar.Unit;
import id.amanah.calendar.Workplace;
import id.amanah.deadlines.Deadlines.Deadline;
import id.amanah.deadlines.Deadlines.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A clock of one declaration as its row has it.
 *
 * @param place its place among the declaration's clocks, from 0, in the order they began
 * @param at by whose days it counts
 * @param stoppedAt since when it stands still, or stood still when it ended; else null
 * @param stood how long it stood still before, in working days (of other units: days)
 * @param endedAt when it was met or cancelled; null if neither
 */
record LegalClock(int place, String key, int amount, Unit unit, String basis, Workplace at, LocalDate startsOn,
        LocalDate dueOn, Instant dueAt, boolean provisional, Instant stoppedAt, String stoppedBy, int stood,
        State state, Instant endedAt) {

    /** How it stands at a moment: too late, met or not, is breached. */
    State stateAt(Instant now) {
        return switch (state) {
            case RUNNING -> isLate(now) ? State.BREACHED : State.RUNNING;
            case MET -> isLate(endedAt) ? State.BREACHED : State.MET;
            default -> state;
        };
    }

    /** As people see it at a moment, under a name in their language. */
    Deadline seenAt(Instant now, Calendars calendars, String name) {
        Due due = dueIfGoingOn(now, calendars);
        LocalDate metOn = state == State.MET ? calendars.dayOf(endedAt, at.zone()) : null;
        return new Deadline(key, name, startsOn, due.on(), usedAt(now, calendars), amount, unit.name(), stateAt(now),
                basis, metOn, provisional || due.provisional());
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    /** What stands still is never late, since it stopped in time. */
    boolean isLate(Instant moment) {
        return stoppedAt == null && !moment.isBefore(dueAt);
    }

    /**
     * How much is used up at a moment, or was when it stopped or ended; never negative.
     */
    int usedAt(Instant now, Calendars calendars) {
        Instant until = stoppedAt != null ? stoppedAt : endedAt != null ? endedAt : now;
        if (unit == Unit.HOURS) {
            Instant begun = dueAt.minus(Duration.ofHours(amount)).minus(Duration.ofDays(stood));
            return (int) Math.max(0, Duration.between(begun, until).toHours());
        }
        int used = calendars.used(startsOn, calendars.dayOf(until, at.zone()), unit, at);
        return Math.max(0, unit == Unit.MONTHS ? used : used - stood);
    }

    /** When it is due if it goes on, or ends, now. */
    Due dueIfGoingOn(Instant now, Calendars calendars) {
        return calendars.later(startsOn, dueOn, dueAt, standing(now, calendars), unit, at);
    }

    /** How long it has been standing still, in working days (of other units: days). */
    int standing(Instant now, Calendars calendars) {
        Instant until = endedAt == null ? now : endedAt;
        return stoppedAt == null ? 0 : calendars.stood(startsOn, calendars.dayOf(stoppedAt, at.zone()),
                calendars.dayOf(until, at.zone()), unit, at);
    }

}
