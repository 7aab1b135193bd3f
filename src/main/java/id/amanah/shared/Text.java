package id.amanah.shared;

/** Text that comes back from the database and the journal as it went in. */
public final class Text {

    private Text() {
    }

    /**
     * Whether the text can be kept: UTF-8 has no bytes for half a surrogate pair, and
     * PostgreSQL takes no NUL.
     */
    public static boolean isKept(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

}
