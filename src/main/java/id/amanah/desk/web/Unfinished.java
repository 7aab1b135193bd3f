package id.amanah.desk.web;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Presentation;
import id.amanah.desk.Remembered;
import id.amanah.desk.Timeline;
import id.amanah.organisation.Organisation;
import id.amanah.shared.DeclarationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a person began and has not submitted, or got back: how far it is. */
@Component
class Unfinished {

    private static final int MOST = 6;

    /** How far drafts are: to tell it, all answers are checked against the form. */
    private final Remembered<Standing, Tasks.Progress> known = new Remembered<>();

    private final Declarations declarations;

    private final Tasks tasks;

    private final Line.Lines lines;

    private final Timeline timeline;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Presentation presentation;

    Unfinished(Declarations declarations, Tasks tasks, Line.Lines lines, Timeline timeline, Organisation organisation,
            Calendars calendars, Presentation presentation) {
        this.declarations = declarations;
        this.tasks = tasks;
        this.lines = lines;
        this.timeline = timeline;
        this.organisation = organisation;
        this.calendars = calendars;
        this.presentation = presentation;
    }

    /**
     * A draft on the home page.
     *
     * @param asked what the officer asks for; null if it never was submitted
     * @param mayGo whether it may be thrown away
     */
    record Draft(String number, String title, String state, String tag, long done, int steps, String begun,
            String asked, boolean mayGo) {
    }

    /** A draft as it stands on a day, for a reader of a language. */
    private record Standing(DeclarationId id, int revision, String bundle, LocalDate day, Locale locale) {
    }

    private Tasks.Progress progress(Declaration draft, LocalDate day, Locale locale) {
        Standing standing = new Standing(draft.id(), draft.revision(), draft.bundle(), day, locale);
        Tasks.Progress progress = known.get(standing);
        if (progress == null) {
            progress = tasks.of(draft, locale);
            known.put(standing, progress);
        }
        return progress;
    }

    List<Draft> of(List<Declaration> recent, Locale locale) {
        return recent.stream()
            .filter(d -> d.status().isEditable())
            .limit(MOST)
            .map(d -> draft(declarations.find(d.number()), locale))
            .toList();
    }

    private Draft draft(Declaration declaration, Locale locale) {
        Line line = lines.of(declaration, locale);
        var zone = organisation.agency(declaration.agency()).zone();
        Tasks.Progress progress = progress(declaration, calendars.today(zone), locale);
        return new Draft(declaration.number(), line.kindName(), line.statusName(), line.tag(), progress.done(),
                progress.tasks().size(), presentation.day(declaration.draftedAt().atZone(zone).toLocalDate(), locale),
                asked(declaration, locale), declaration.version() == 0);
    }

    /** What an officer asks for where a declaration came back; null else. */
    String asked(Declaration declaration, Locale locale) {
        return declaration.version() == 0 ? null
                : timeline.of(declaration, locale)
                    .stream()
                    .filter(i -> i.details().get("missing") != null)
                    .reduce((first, last) -> last)
                    .map(i -> i.details().get("missing").toString())
                    .orElse(null);
    }

}
