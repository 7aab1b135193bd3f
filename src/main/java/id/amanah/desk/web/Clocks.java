package id.amanah.desk.web;

import id.amanah.deadlines.Deadlines;
import id.amanah.deadlines.Deadlines.State;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.shared.DeclarationId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The legal clocks of a declaration in sentences: day 4 of 10, due on Thursday 12
 * February.
 */
@Component
class Clocks {

    private static final Map<State, String> TAGS = Map.of(State.STOPPED, "govuk-tag--grey", State.CANCELLED,
            "govuk-tag--grey", State.MET, "govuk-tag--green", State.BREACHED, "govuk-tag--red");

    private final Deadlines deadlines;

    private final Sentences sentences;

    private final Presentation presentation;

    Clocks(Deadlines deadlines, Sentences sentences, Presentation presentation) {
        this.deadlines = deadlines;
        this.sentences = sentences;
        this.presentation = presentation;
    }

    record Clock(String name, String state, String stateName, String tag, String sentence, String basis) {
    }

    List<Clock> of(DeclarationId declaration, Locale locale) {
        return deadlines.of(declaration).stream().map(d -> clock(d, locale)).toList();
    }

    /** In words where it is late or stands still, too: a colour says it to nobody. */
    String sentence(Deadlines.Deadline clock, Locale locale) {
        String due = presentation.weekday(clock.dueOn(), locale);
        String said = switch (clock.state()) {
            case RUNNING -> sentences.of((hasNotBegun(clock) ? "desk.clock.first." : "desk.clock.") + clock.unit(),
                    locale, clock.day(), clock.of(), due);
            case STOPPED -> sentences.of("desk.clock.stopped." + clock.unit(), locale, clock.day(), clock.of());
            case BREACHED -> clock.metOn() == null
                    ? sentences.of("desk.clock.late." + clock.unit(), locale, clock.day() - clock.of(), due)
                    : sentences.of("desk.clock.met-late", locale, presentation.weekday(clock.metOn(), locale), due);
            case MET -> sentences.of("desk.clock.met", locale, presentation.weekday(clock.metOn(), locale), due);
            case CANCELLED -> sentences.of("desk.clock.cancelled", locale, due);
        };
        boolean open = clock.state() == State.RUNNING || clock.state() == State.STOPPED;
        return clock.provisional() && open ? said + " " + sentences.of("desk.clock.provisional", locale) : said;
    }

    /** On the day that starts a clock, its first day is still to come. */
    private static boolean hasNotBegun(Deadlines.Deadline clock) {
        return clock.day() == 0 && clock.unit().endsWith("DAYS");
    }

    private Clock clock(Deadlines.Deadline clock, Locale locale) {
        return new Clock(clock.name(), clock.state().name(), sentences.of("desk.clock.state." + clock.state(), locale),
                TAGS.getOrDefault(clock.state(), ""), sentence(clock, locale), clock.basis());
    }

}
