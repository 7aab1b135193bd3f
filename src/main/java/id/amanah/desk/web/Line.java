package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Status;
import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A declaration as a line of a list.
 *
 * @param tag the class of the tag's colour
 * @param filed the day of filing in words; empty for drafts
 */
record Line(String number, String kindName, Status status, String statusName, String tag, String stageName,
        String filed) {

    private static final Map<Status, String> TAGS = Map.of(Status.DRAFT, "govuk-tag--grey", Status.RETURNED,
            "govuk-tag--orange", Status.CLOSED, "govuk-tag--green", Status.WITHDRAWN, "govuk-tag--grey");

    /** Makes lines. */
    @Component
    static class Lines {

        private final Kinds kinds;

        private final Sentences sentences;

        private final Presentation presentation;

        Lines(Kinds kinds, Sentences sentences, Presentation presentation) {
            this.kinds = kinds;
            this.sentences = sentences;
            this.presentation = presentation;
        }

        Line of(Declaration declaration, Locale locale) {
            Bundle bundle = kinds.bundle(declaration.bundle());
            String place = declaration.outcome() == null ? declaration.stage() : declaration.outcome();
            return new Line(declaration.number(), bundle.kind().name().in(locale), declaration.status(),
                    sentences.of("desk.status." + declaration.status(), locale),
                    TAGS.getOrDefault(declaration.status(), ""),
                    place == null ? null : bundle.word(place + ".label", locale).orElse(place),
                    presentation.day(declaration.filedOn(), locale));
        }

    }

}
