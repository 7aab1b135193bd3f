package id.amanah.deadlines;

import id.amanah.calendar.Calendars;
import id.amanah.calendar.Due;
import id.amanah.calendar.Workplace;
import id.amanah.deadlines.LegalClocks.Started;
import id.amanah.organisation.Organisation;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal clocks (<i>jangka waktu</i>) of declarations. Each call that changes one
 * joins the caller's transaction, which has locked the declaration. A clock that runs is
 * breached from the moment its last day has ended at the agency; one that was met later
 * stays breached and says when it was met.
 */
@Service
public class Deadlines {

    private final LegalClocks clocks;

    private final Terms terms;

    private final Calendars calendars;

    private final Organisation organisation;

    private final ClockEntries entries;

    private final MessageSource messages;

    private final Clock clock;

    /** An agency does not move to another zone while the program runs. */
    Deadlines(LegalClocks clocks, Terms terms, Calendars calendars, Organisation organisation, ClockEntries entries,
            MessageSource messages, Clock clock) {
        this.clocks = clocks;
        this.terms = terms;
        this.calendars = calendars;
        this.organisation = organisation;
        this.entries = entries;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Starts a clock by the table in force on {@code startsOn}; one that runs already
     * goes on untouched.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(DeclarationId declaration, AgencyId agency, String key, LocalDate startsOn) {
        startAll(declaration, agency, Map.of(key, startsOn));
    }

    /**
     * Starts clocks at once, each by the table in force on its day; those that run
     * already go on untouched.
     * @throws IllegalArgumentException if the law knows no such deadline on its day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void startAll(DeclarationId declaration, AgencyId agency, Map<String, LocalDate> startsOn) {
        startAll(declaration, agency, Workplace.in(organisation.agency(agency).zone()), startsOn);
    }

    /**
     * The same where somebody works: a term that the law counts by the place has its week
     * and its regional days off, one that it counts nationally only its zone.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void startAll(DeclarationId declaration, AgencyId agency, Workplace place, Map<String, LocalDate> startsOn) {
        if (startsOn.isEmpty()) {
            return;
        }
        List<Started> all = new ArrayList<>();
        startsOn.forEach((key, day) -> {
            Term term = terms.of(key, agency, day);
            Workplace at = term.calendar().equals("PLACE") ? place : place.national();
            Due due = calendars.due(day, term.amount(), term.unit(), at);
            all.add(new Started(declaration, agency.value(), all.size(), term, at, day, due));
        });
        Set<String> begun = clocks.start(all);
        entries.started(declaration, all.stream().filter(one -> begun.contains(one.term().key())).toList());
    }

    /**
     * The clock's end is reached in time or late; one that does not run is left alone.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void meet(DeclarationId declaration, String key) {
        meet(declaration, List.of(key));
    }

    /** The ends of several clocks are reached at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void meet(DeclarationId declaration, Collection<String> keys) {
        if (!keys.isEmpty()) {
            Instant now = clock.instant();
            entries.met(declaration, clocks.meet(declaration, keys, now), now);
        }
    }

    /**
     * Something happened (such as {@code RETURNED}) that makes clocks stand still which
     * stop on it. What is late already goes on being late.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void standStill(DeclarationId declaration, String occurrence) {
        entries.stopped(declaration, clocks.stop(declaration, occurrence, clock.instant()));
    }

    /**
     * What made clocks stand still is over: each is due later by as many working days as
     * it stood still (by as many days, if it does not count working days). The day it
     * stopped on was used, the day it goes on on is not.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOn(DeclarationId declaration) {
        Instant now = clock.instant();
        List<LegalClock> stopped = clocks.stopped(declaration);
        stopped.forEach(one -> clocks.goOn(declaration, one, one.dueIfGoingOn(now, calendars),
                one.stood() + one.standing(now, calendars)));
        entries.wentOn(declaration, stopped, now);
    }

    /** The case is over: what still runs is cancelled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(DeclarationId declaration) {
        entries.cancelled(declaration, clocks.cancel(declaration, clock.instant()));
    }

    /** The clocks of a declaration as of today, in the order they began. */
    @Transactional(readOnly = true)
    public List<Deadline> of(DeclarationId declaration) {
        return clocks.of(declaration).stream().map(this::asOfNow).toList();
    }

    /** The clocks of many declarations; those without any are absent. */
    @Transactional(readOnly = true)
    public Map<DeclarationId, List<Deadline>> of(Collection<DeclarationId> declarations) {
        Map<DeclarationId, List<Deadline>> all = new HashMap<>();
        clocks.of(declarations).forEach((id, some) -> all.put(id, some.stream().map(this::asOfNow).toList()));
        return all;
    }

    /**
     * The most urgent running clock among the keys, as of today; those that are late run
     * too, those that stand still do not.
     */
    @Transactional(readOnly = true)
    public Optional<Deadline> first(DeclarationId declaration, List<String> keys) {
        return clocks.of(declaration)
            .stream()
            .filter(one -> one.isRunning() && keys.contains(one.key()))
            .min(Comparator.comparing(LegalClock::dueAt))
            .map(this::asOfNow);
    }

    /**
     * The most urgent running clock among the keys, of clocks that were read before.
     */
    public static Optional<Deadline> first(List<Deadline> clocks, List<String> keys) {
        return clocks.stream()
            .filter(one -> one.isRunning() && keys.contains(one.key()))
            .min(Comparator.comparing(Deadline::dueOn));
    }

    /** What a deadline is called in the reader's language. */
    public String name(String key) {
        return messages.getMessage("deadline." + key + ".name", null, key, LocaleContextHolder.getLocale());
    }

    private Deadline asOfNow(LegalClock one) {
        return one.seenAt(clock.instant(), calendars, name(one.key()));
    }

    /**
     * A clock as people see it: day {@code day} of {@code of}, due on {@code dueOn}.
     *
     * @param dueOn its last day; while it stands still, the last day if it went on today
     * @param day how much is used up, in its unit: 0 on the start day
     * @param unit {@code WORKING_DAYS}, {@code DAYS}, {@code MONTHS} or {@code HOURS}
     * @param metOn the day it was met, in time or (then it is {@code BREACHED}) late;
     * null if it was not
     * @param provisional whether it runs into a year whose holidays are not known yet
     */
    public record Deadline(String key, String name, LocalDate startsOn, LocalDate dueOn, int day, int of, String unit,
            State state, String basis, LocalDate metOn, boolean provisional) {

        /** Whether it counts on, late or not. */
        public boolean isRunning() {
            return state == State.RUNNING || state == State.BREACHED && metOn == null;
        }

    }

    /** How a clock stands. */
    public enum State {

        RUNNING, STOPPED, MET, BREACHED, CANCELLED

    }

}
