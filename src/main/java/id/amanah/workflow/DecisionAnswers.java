package id.amanah.workflow;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Documents;
import id.amanah.forms.AnswerCheck;
import id.amanah.forms.AnswerCheck.Against;
import id.amanah.forms.AnswerCheck.Checked;
import id.amanah.forms.AnswerCheck.Mode;
import id.amanah.forms.Form;
import id.amanah.forms.PlainText;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Organisation;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes the answers of a decision: what the form of the step says of them, and what the
 * chosen outcome needs.
 */
@Component
class DecisionAnswers {

    private final Kinds kinds;

    private final Calendars calendars;

    private final Organisation organisation;

    private final Documents documents;

    DecisionAnswers(Kinds kinds, Calendars calendars, Organisation organisation, Documents documents) {
        this.kinds = kinds;
        this.calendars = calendars;
        this.organisation = organisation;
        this.documents = documents;
    }

    /** The answers, clean; all that is wrong with them is refused at once. */
    Map<String, Object> accept(Declaration declaration, String bundle, UserStep step, UserStep.Outcome outcome,
            Map<String, Object> given, String note) {
        Checked checked = check(declaration, bundle, step, given == null ? Map.of() : given);
        List<FieldError> errors = new ArrayList<>(checked.errors());
        PlainText.problem("note", note, PlainText.LONGEST_NOTE).ifPresent(errors::add);
        needed(outcome, checked.answers(), note).filter(error -> isNew(errors, error.field())).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return checked.answers();
    }

    private Checked check(Declaration declaration, String asked, UserStep step, Map<String, Object> given) {
        if (step.form() == null) {
            return new Checked(Map.of(),
                    given.keySet()
                        .stream()
                        .map(name -> new FieldError(name, "refusal.workflow.form-missing"))
                        .toList());
        }
        Bundle bundle = kinds.bundle(asked);
        Form form = bundle.form(step.form())
            .orElseThrow(() -> new IllegalStateException(bundle + " has no form " + step.form()));
        return AnswerCheck.check(form, Map.of(), given, against(declaration, bundle), Mode.SUBMIT);
    }

    private Against against(Declaration declaration, Bundle bundle) {
        return new Against(calendars.today(organisation.agency(declaration.agency()).zone()),
                id -> documents.of(declaration.number())
                    .stream()
                    .filter(d -> d.id().toString().equals(id))
                    .map(Documents.Document::mediaType)
                    .findFirst()
                    .orElse(null),
                bundle::words);
    }

    /** Nothing is said of the field yet. */
    private static boolean isNew(List<FieldError> errors, String field) {
        return errors.stream().noneMatch(error -> error.field().equals(field));
    }

    private static Optional<FieldError> needed(UserStep.Outcome outcome, Map<String, Object> answers, String note) {
        String field = outcome.requires();
        if (field == null) {
            return Optional.empty();
        }
        boolean reason = field.equals("note");
        return isEmpty(reason ? note : answers.get(field))
                ? Optional.of(new FieldError(field, reason ? "refusal.workflow.note" : "refusal.workflow.field"))
                : Optional.empty();
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> rows && rows.isEmpty();
    }

}
