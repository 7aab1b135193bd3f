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
 * @param options of a choice; of files those that are attached
 * @param error the sentence beside it; null if nothing is wrong
 * @param rows of a list
 * @param add the words of the button that adds a row; null for the usual ones
 * @param rowLabel the word for one row
 * @param inside the fields of a fold
 */
public record FieldView(Kind kind, String name, String id, String label, String help, String value, List<String> parts,
        List<OptionView> options, String error, List<RowView> rows, String add, String rowLabel, Traits traits,
        List<FieldView> inside) {

    /** The kinds of fields. */
    public enum Kind {

        HEADING, NOTE, TEXT, AREA, MONEY, NUMBER, DATE, TIME, TICK, RADIO, SELECT, TICKS, FILES, LIST, FOLD

    }

    /**
     * How a field behaves.
     *
     * @param conditional whether it is asked in some cases only
     * @param hidden whether this is not such a case: the place is kept, nothing is shown
     * @param marked whether the page says by {@code _shown} that it was asked
     * @param optional whether it says that it may be left empty
     * @param limit how many letters it takes; null if nobody counts them
     * @param inputMode the keyboard that a phone shows; null for the usual one
     * @param autocomplete what a browser may fill in; {@code off} if nothing
     * @param said what was answered, in words: an amount of money
     * @param accept the media types of files
     * @param multiple whether there may be more files than one
     */
    public record Traits(boolean conditional, boolean hidden, boolean marked, boolean optional, Integer limit,
            String inputMode, String autocomplete, String said, String accept, boolean multiple) {

        static Traits plain() {
            return new Traits(false, false, false, false, null, null, "off", null, null, false);
        }

    }

    /**
     * A date that a page asks for by itself, without a model, and that may be left empty.
     * @param shown {@code 2026-02-09}, or what was typed in its place
     */
    public static FieldView date(String name, String label, String help, String shown, String error) {
        return new FieldView(Kind.DATE, name, "f-" + name, label, help, shown, parts(shown), List.of(), error,
                List.of(), null, null, own(true, null), List.of());
    }

    /** Lines of text that a page asks for by itself, of at most so many letters. */
    public static FieldView lines(String name, String label, String help, String shown, int limit, String error) {
        return new FieldView(Kind.AREA, name, "f-" + name, label, help, shown, List.of(), List.of(), error, List.of(),
                null, null, own(false, limit), List.of());
    }

    private static Traits own(boolean optional, Integer limit) {
        return new Traits(false, false, false, optional, limit, null, "off", null, null, false);
    }

    /** Day, month and year of a date in ISO form, or of what was typed in its place. */
    static List<String> parts(String shown) {
        String[] parts = shown.split("-", -1);
        return parts.length == 3 ? List.of(bare(parts[2]), bare(parts[1]), parts[0]) : List.of("", "", "");
    }

    private static String bare(String part) {
        return part.replaceFirst("^0(?=\\d)", "");
    }

    /** Whether it is asked in some cases only. */
    public boolean conditional() {
        return traits.conditional();
    }

    /** Whether something stands between label and field. */
    public boolean hinted() {
        return help != null || traits.conditional() && !traits.marked();
    }

    /**
     * The ids of what describes it, for those who listen; null if nothing does.
     */
    public String about() {
        StringBuilder ids = new StringBuilder();
        if (hinted() || kind == Kind.DATE) {
            ids.append(id).append("-hint ");
        }
        if (error != null) {
            ids.append(id).append("-error ");
        }
        if (traits.said() != null) {
            ids.append(id).append("-said ");
        }
        if (traits.limit() != null) {
            ids.append(id).append("-count");
        }
        return ids.isEmpty() ? null : ids.toString().trim();
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
