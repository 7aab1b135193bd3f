package id.amanah.desk.web;

import id.amanah.forms.web.FieldView;
import id.amanah.letters.Letters;
import java.util.List;

/**
 * An outcome that may be chosen.
 *
 * @param help what it does, whom it tells, whether it can be undone; null if nobody wrote
 * it
 * @param next what comes next, in words
 * @param parts the fields that belong to it alone
 * @param letters whom it tells
 * @param refused the sentence of the rule that refuses it; null if none does
 * @param basis the law behind that rule
 */
record Choice(String value, String label, String help, List<String> next, boolean ends, boolean needsNote,
        List<Part> parts, List<Letters.Ahead> letters, boolean chosen, String refused, String basis) {

    /** A field, or a list about objects; the other is null. */
    record Part(FieldView field, ObjectList list) {
    }

}
