package id.amanah.tlog;

/** Something is not written as the standard has it. */
public final class MalformedLog extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MalformedLog(String message) {
        super(message);
    }

    public MalformedLog(String message, Throwable cause) {
        super(message, cause);
    }

}
