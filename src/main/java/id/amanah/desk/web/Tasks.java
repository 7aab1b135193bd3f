package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Sentences;
import id.amanah.forms.Visibility;
import id.amanah.shared.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The pages of a form as tasks: what is done, what is not, what is wrong. */
@Component
class Tasks {

    private final Declarations declarations;

    private final Sheet sheet;

    private final Sentences sentences;

    Tasks(Declarations declarations, Sheet sheet, Sentences sentences) {
        this.declarations = declarations;
        this.sheet = sheet;
        this.sentences = sentences;
    }

    /** How far a page is. */
    enum State {

        DONE(""), TODO("govuk-tag--blue"), PARTLY("govuk-tag--yellow"), WRONG("govuk-tag--red"),
        OPTIONAL("govuk-tag--grey");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }

        boolean isEnough() {
            return this == DONE || this == OPTIONAL;
        }

    }

    /** A page of the form as a line of the task list. */
    record Task(String id, String title, State state, String stateName, String tag) {
    }

    /** The tasks, and how many of them are done. */
    record Progress(List<Task> tasks, long done) {

        public boolean complete() {
            return done == tasks.size();
        }

    }

    Progress of(Declaration declaration, Locale locale) {
        List<FieldError> missing = declarations.missing(declaration.number());
        List<Task> tasks = sheet.pages(declaration, locale)
            .stream()
            .map(p -> task(p, declaration.answers(), missing, locale))
            .toList();
        return new Progress(tasks, tasks.stream().filter(t -> t.state().isEnough()).count());
    }

    private Task task(Sheet.Page page, Map<String, Object> answers, List<FieldError> missing, Locale locale) {
        State state = state(page, answers, missing.stream().filter(e -> Sheet.isOn(page, e.field())).toList());
        return new Task(page.id(), page.title(), state, sentences.of("desk.task." + state, locale), state.tag);
    }

    private static State state(Sheet.Page page, Map<String, Object> answers, List<FieldError> missing) {
        boolean begun = page.components()
            .stream()
            .flatMap(c -> Visibility.names(c).stream())
            .map(answers::get)
            .anyMatch(v -> v != null && !(v instanceof List<?> none && none.isEmpty()));
        if (missing.isEmpty()) {
            return begun ? State.DONE : State.OPTIONAL;
        }
        if (!begun) {
            return State.TODO;
        }
        return missing.stream().allMatch(Tasks::isOnlyMissing) ? State.PARTLY : State.WRONG;
    }

    private static boolean isOnlyMissing(FieldError error) {
        return error.message().equals("forms.error.required") || error.message().equals("forms.error.too-few-rows")
                || error.message().equals("forms.error.must-agree");
    }

}
