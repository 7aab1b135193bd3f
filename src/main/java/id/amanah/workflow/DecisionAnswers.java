package id.amanah.workflow;

import id.amanah.declarations.Declaration;
import id.amanah.kinds.UserStep;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Takes the answers of a decision: what its form says of them, and what its outcome
 * needs.
 */
@Component
class DecisionAnswers {

    Map<String, Object> accept(WorkRow work, Declaration declaration, UserStep step, UserStep.Outcome outcome,
            Map<String, Object> given, String note) {
        Map<String, Object> answers = given == null ? Map.of() : given;
        List<FieldError> errors = new ArrayList<>();
        needed(outcome, answers, note).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return answers;
    }

    private static java.util.Optional<FieldError> needed(UserStep.Outcome outcome, Map<String, Object> answers,
            String note) {
        String field = outcome.requires();
        if (field == null) {
            return java.util.Optional.empty();
        }
        boolean reason = field.equals("note");
        return isEmpty(reason ? note : answers.get(field))
                ? java.util.Optional
                    .of(new FieldError(field, reason ? "refusal.workflow.note" : "refusal.workflow.field"))
                : java.util.Optional.empty();
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> rows && rows.isEmpty();
    }

}
