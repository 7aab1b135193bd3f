package id.amanah.desk.web;

import id.amanah.forms.web.FieldView;
import java.util.List;

/**
 * A list of a decision's form with a row for each object.
 *
 * @param id what errors link to
 * @param same the fields that may be the same for all; empty for few rows
 * @param more rows that stand behind a fold, as nothing was done to them yet
 * @param total how many there are, what they are worth, how many were filled in; null of
 * few
 * @param folded whether rows are folded until they are opened
 */
record ObjectList(String key, String id, String label, String help, String error, List<FieldView> same, List<Row> rows,
        List<Row> more, String total, boolean folded) {

    /**
     * An object.
     *
     * @param name what the names of its fields begin with
     * @param facts legal facts to be confirmed or corrected; else {@code fields}
     * @param open whether it is unfolded
     * @param touched whether anything was filled in
     * @param state how far it is filled in, in words
     */
    record Row(String name, String id, int object, String title, String value, List<FieldView> fields, List<Fact> facts,
            boolean open, boolean touched, String state) {
    }

    /**
     * A legal fact.
     *
     * @param derived what the answer makes of it, or the UPG made of it before
     * @param chosen {@code true} or {@code false}; empty for "as it stands"
     */
    record Fact(String name, String id, String label, String question, String answer, String derived, String chosen) {
    }

}
