package id.amanah.forms;

import java.math.BigDecimal;
import java.text.Normalizer;

/** Checks text: what can be kept at all, and at last what the form asks of it. */
final class TextCheck {

    private static final int LONGEST_LINE = 2_000;

    private static final int LONGEST_TEXT = 10_000;

    private final Wrongs wrongs;

    private final boolean last;

    /**
     * A check.
     * @param last whether everything is asked for
     */
    TextCheck(Wrongs wrongs, boolean last) {
        this.wrongs = wrongs;
        this.last = last;
    }

    /** The text without space around it, as Unicode composes it. */
    String check(Component.Text field, Object value, String path, Scope in) {
        if (!(value instanceof String sent)) {
            wrongs.add(path, "text");
            return null;
        }
        if (PlainText.hasControls(sent, field.lines())) {
            wrongs.add(path, "control");
            return null;
        }
        String clean = Normalizer.normalize(sent.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
        BigDecimal told = in.number(field.maxLength());
        int longest = told == null ? field.lines() ? LONGEST_TEXT : LONGEST_LINE : told.intValue();
        if (clean.length() > longest) {
            wrongs.add(path, "too-long", longest, clean.length());
        }
        else if (last) {
            form(field, clean, path, in);
        }
        return clean;
    }

    private void form(Component.Text field, String text, String path, Scope in) {
        BigDecimal shortest = in.number(field.minLength());
        if (shortest != null && text.length() < shortest.intValue()) {
            wrongs.add(path, "too-short", shortest.intValue());
        }
        if ("true".equals(field.property("nip")) && !text.matches("\\d{18}")) {
            wrongs.add(path, "nip");
        }
        if (field.pattern() != null && !text.matches(field.pattern())) {
            wrongs.addOr(path, "pattern", field.patternMessage());
        }
        if ("email".equals(field.validationType()) && !text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            wrongs.add(path, "email");
        }
        if ("phone".equals(field.validationType()) && !text.matches("\\+?[0-9 ()-]{6,20}")) {
            wrongs.add(path, "phone");
        }
    }

}
