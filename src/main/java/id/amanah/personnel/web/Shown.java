package id.amanah.personnel.web;

import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.personnel.Contents;
import id.amanah.personnel.Difference;
import id.amanah.personnel.Flaw;
import id.amanah.personnel.Import;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Imports in words. */
@Component
class Shown {

    private final Organisation organisation;

    private final MessageSource messages;

    Shown(Organisation organisation, MessageSource messages) {
        this.organisation = organisation;
        this.messages = messages;
    }

    /** An import in the list and on its page. */
    record Line(UUID id, String fileName, boolean units, String contents, String scope, String state, String stateName,
            String tag, boolean moves, int percent, int lines, int flaws, int added, int changed, int gone, int present,
            int share, boolean changes, boolean stale, LocalDate on, String startedBy, Instant startedAt,
            String endedBy, Instant endedAt, ZoneId zone, long kilobytes, String sha256) {

        public boolean isRefused() {
            return state.equals("REFUSED");
        }

    }

    /** Something wrong in a file. */
    record Bad(int line, String column, String reason) {
    }

    /** Something that changes. */
    record Change(String what, String whatName, Integer line, String subject, String name, String field, String before,
            String after) {
    }

    Line line(Import one, Locale locale) {
        String state = one.state().name();
        return new Line(one.id(), one.fileName(), one.contents() == Contents.UNITS,
                of("personnel.contents." + one.contents(), locale),
                of(one.whole() ? "personnel.scope.whole" : "personnel.scope.part", locale), state,
                of("personnel.state." + state, locale), tag(one.state()), one.state().moves(), one.percent(),
                one.lines(), one.flaws(), one.added(), one.changed(), one.gone(), one.present(), one.shareGone(),
                one.changesAnything(), one.stale(), one.on(), name(one.startedBy()), one.startedAt(),
                one.endedBy() == null ? null : name(one.endedBy()), one.endedAt(),
                organisation.agency(one.agency()).zone(), one.fileSize() / 1024 + 1, one.sha256());
    }

    private static String tag(Import.State state) {
        return switch (state) {
            case READING, CHECKING, APPLYING -> "govuk-tag--blue";
            case READY -> "govuk-tag--yellow";
            case APPLIED -> "govuk-tag--green";
            case REFUSED, BROKEN -> "govuk-tag--red";
            case DROPPED -> "govuk-tag--grey";
        };
    }

    private String name(PersonId id) {
        Person person = organisation.persons(List.of(id)).get(id);
        return person == null ? "–" : person.name();
    }

    Bad bad(Flaw flaw, Locale locale) {
        return new Bad(flaw.line(), flaw.column(), of(flaw.key(), locale, flaw.args().toArray()));
    }

    Change difference(Difference one, Locale locale) {
        String field = one.field() == null ? null
                : messages.getMessage("personnel.field." + one.field(), null, one.field(), locale);
        return new Change(one.what(), of("personnel.what." + one.what(), locale), one.line(), one.subject(), one.name(),
                field, one.before(), one.after());
    }

    String of(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, key, locale);
    }

}
