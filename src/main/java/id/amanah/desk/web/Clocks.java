package id.amanah.desk.web;

import id.amanah.deadlines.Deadlines;
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

    private static final Map<Deadlines.State, String> TAGS = Map.of(Deadlines.State.STOPPED, "govuk-tag--grey",
            Deadlines.State.CANCELLED, "govuk-tag--grey", Deadlines.State.MET, "govuk-tag--green",
            Deadlines.State.BREACHED, "govuk-tag--red");

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

    String sentence(Deadlines.Deadline clock, Locale locale) {
        return sentences.of("desk.clock." + clock.unit(), locale, clock.day(), clock.of(),
                presentation.weekday(clock.dueOn(), locale));
    }

    private Clock clock(Deadlines.Deadline clock, Locale locale) {
        return new Clock(clock.name(), clock.state().name(), sentences.of("desk.clock.state." + clock.state(), locale),
                TAGS.getOrDefault(clock.state(), ""), sentence(clock, locale), clock.basis());
    }

}
