package id.amanah.forms.web;

import java.util.List;

/**
 * A field as its template shows it.
 *
 * @param kind which fragment shows it
 * @param name the name it is posted under; for dates without the part
 * @param id the id that errors link to
 * @param value what was answered or typed, as text
 * @param parts day, month and year of a date
 * @param conditional whether it is asked in some cases only
 * @param error the sentence beside it; null if nothing is wrong
 */
public record FieldView(Kind kind, String name, String id, String label, String help, String value, List<String> parts,
        List<OptionView> options, String error, List<RowView> rows, String add, String rowLabel, boolean conditional) {

    /** The kinds of fields. */
    public enum Kind {

        HEADING, NOTE, TEXT, AREA, MONEY, NUMBER, DATE, TIME, TICK, RADIO, SELECT, TICKS, FILES, LIST

    }

    /** One option of a choice. */
    public record OptionView(String value, String label, String help, boolean chosen) {
    }

    /**
     * A row of a list.
     *
     * @param mark how the button that removes it names it
     */
    public record RowView(String name, String id, String title, String mark, List<FieldView> fields) {
    }

}
