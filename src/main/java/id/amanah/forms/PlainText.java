package id.amanah.forms;

import id.amanah.shared.FieldError;
import java.util.Optional;

/**
 * Text that can be kept and shown: no control characters, no half characters, not longer
 * than it may be. For what people write beside a form, such as a reason.
 */
public final class PlainText {

    /** Characters that a note or a reason may have. */
    public static final int LONGEST_NOTE = 4_000;

    private PlainText() {
    }

    /**
     * What is wrong with the text of a field of several lines; nothing is wrong with
     * none.
     */
    public static Optional<FieldError> problem(String field, String text, int longest) {
        if (text == null) {
            return Optional.empty();
        }
        if (hasControls(text, true)) {
            return Optional.of(new FieldError(field, "forms.error.control"));
        }
        return text.length() > longest
                ? Optional.of(new FieldError(field, "forms.error.too-long", longest, text.length())) : Optional.empty();
    }

    /** Whether it has characters that a database or a page would choke on. */
    static boolean hasControls(String text, boolean lines) {
        return text.chars()
            .anyMatch(c -> Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t')))
                || text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

}
