package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.forms.Visibility;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Changes of a draft by its pages. A page replaces what it shows and nothing else, so it
 * needs no revision: whoever has two pages open loses nothing, and on one page the last
 * word counts. One bad answer keeps no good one from being saved.
 */
@Component
class Drafts {

    private static final int TRIES = 5;

    private final Declarations declarations;

    private final Sheet sheet;

    private final Again again;

    Drafts(Declarations declarations, Sheet sheet, Again again) {
        this.declarations = declarations;
        this.sheet = sheet;
        this.again = again;
    }

    /** The declaration as saved, and what could not be saved of it. */
    record Saved(Declaration declaration, List<FieldError> refused) {
    }

    /** A declaration whose answers may be changed now. */
    Declaration editable(String number) {
        Declaration declaration = declarations.find(number);
        if (!declaration.status().isEditable()) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.desk.not-editable", number);
        }
        return declaration;
    }

    /** Changes the answers as they stand now; those no longer asked for are dropped. */
    Saved change(String number, UnaryOperator<Map<String, Object>> change) {
        for (int tried = 1;; tried++) {
            Declaration declaration = editable(number);
            try {
                return save(declaration, change.apply(declaration.answers()));
            }
            catch (Refusal refused) {
                if (refused.reason() != Refusal.Reason.CONFLICT || tried == TRIES) {
                    throw refused;
                }
            }
        }
    }

    private Saved save(Declaration declaration, Map<String, Object> answers) {
        Map<String, Object> asked = Visibility.asked(sheet.form(declaration), answers, sheet.today(declaration));
        if (asked.equals(declaration.answers())) {
            return new Saved(declaration, List.of());
        }
        try {
            return new Saved(save(declaration.number(), declaration.revision(), asked), List.of());
        }
        catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            Map<String, Object> good = good(asked, declaration.answers(), refused.errors());
            return new Saved(save(declaration.number(), declaration.revision(), good), refused.errors());
        }
    }

    /** What nothing is wrong with; a list that is refused as a whole stays as it was. */
    private static Map<String, Object> good(Map<String, Object> asked, Map<String, Object> before,
            List<FieldError> errors) {
        Map<String, Object> good = Paths.without(asked, errors.stream().map(FieldError::field).toList());
        errors.stream()
            .map(FieldError::field)
            .filter(name -> before.get(name) instanceof List)
            .forEach(name -> good.put(name, before.get(name)));
        return good;
    }

    private Declaration save(String number, int revision, Map<String, Object> answers) {
        return again.run(() -> declarations.save(number, revision, answers));
    }

}
