package id.amanah.verify;

/** What a check ends with, and the exit code that says so. */
public enum Verdict {

    /** All that was looked at is as it was signed. */
    WHOLE(0, "UTUH · WHOLE"),
    /** Something is not as it was signed. */
    TAMPERED(1, "DIUBAH · TAMPERED"),
    /** Something is missing, such as a file; the rest may be sound. */
    INCOMPLETE(2, "TIDAK LENGKAP · INCOMPLETE"),
    /** The log could not be reached at all. */
    UNREACHABLE(3, "TIDAK TERJANGKAU · UNREACHABLE"),
    /** The command was not understood. */
    USAGE(64, "PERINTAH TIDAK DIKENAL · USAGE");

    private final int code;

    private final String words;

    Verdict(int code, String words) {
        this.code = code;
        this.words = words;
    }

    public int code() {
        return code;
    }

    String words() {
        return words;
    }

}
