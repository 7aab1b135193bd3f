package id.amanah.deadlines;

import id.amanah.calendar.Calendars;
import id.amanah.deadlines.LegalClocks.Started;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.DeclarationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes down what happens to clocks: one entry for all to which it happens at once. Its
 * {@code keys} are a list of the keys of deadlines.
 */
@Component
class ClockEntries {

    private final Journal journal;

    private final Calendars calendars;

    ClockEntries(Journal journal, Calendars calendars) {
        this.journal = journal;
        this.calendars = calendars;
    }

    void started(DeclarationId declaration, List<Started> clocks) {
        if (clocks.isEmpty()) {
            return;
        }
        List<String> provisional = clocks.stream()
            .filter(one -> one.due().provisional())
            .map(one -> one.term().key())
            .toList();
        Entry entry = entry("deadline.started.v1", declaration, clocks.stream().map(one -> one.term().key()))
            .with("startsOn", days(clocks.stream().map(Started::startsOn)))
            .with("dueOn", dueOn(clocks, one -> one.term().key(), one -> one.due().on()));
        journal.record(provisional.isEmpty() ? entry : entry.with("provisional", provisional));
    }

    void met(DeclarationId declaration, List<LegalClock> clocks, Instant now) {
        List<String> late = clocks.stream().filter(one -> one.isLate(now)).map(LegalClock::key).toList();
        if (!clocks.isEmpty()) {
            Entry entry = entry(late.isEmpty() ? "deadline.met.v1" : "deadline.met-late.v1", declaration,
                    clocks.stream().map(LegalClock::key));
            journal.record(late.isEmpty() ? entry : entry.with("late", late));
        }
    }

    void stopped(DeclarationId declaration, List<LegalClock> clocks) {
        record("deadline.stopped.v1", declaration, clocks);
    }

    void cancelled(DeclarationId declaration, List<LegalClock> clocks) {
        record("deadline.cancelled.v1", declaration, clocks);
    }

    void wentOn(DeclarationId declaration, List<LegalClock> clocks, Instant now) {
        if (!clocks.isEmpty()) {
            journal.record(entry("deadline.went-on.v1", declaration, clocks.stream().map(LegalClock::key)).with("dueOn",
                    dueOn(clocks, LegalClock::key, one -> one.dueIfGoingOn(now, calendars).on())));
        }
    }

    private void record(String type, DeclarationId declaration, List<LegalClock> clocks) {
        if (!clocks.isEmpty()) {
            journal.record(entry(type, declaration, clocks.stream().map(LegalClock::key)));
        }
    }

    private static Entry entry(String type, DeclarationId declaration, Stream<String> keys) {
        return Entry.of(type, declaration, 0).with("keys", keys.toList());
    }

    private static String days(Stream<LocalDate> days) {
        return days.distinct().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private static <T> Map<String, String> dueOn(List<T> clocks, Function<T, String> key,
            Function<T, LocalDate> dueOn) {
        Map<String, String> all = new LinkedHashMap<>();
        clocks.forEach(one -> all.put(key.apply(one), dueOn.apply(one).toString()));
        return all;
    }

}
