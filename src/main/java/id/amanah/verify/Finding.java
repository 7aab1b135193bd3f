package id.amanah.verify;

/** Why a check did not end well. */
final class Finding extends Exception {

    private static final long serialVersionUID = 1L;

    private final Verdict verdict;

    Finding(Verdict verdict, String message) {
        super(message);
        this.verdict = verdict;
    }

    static Finding tampered(String message, Object... args) {
        return new Finding(Verdict.TAMPERED, message.formatted(args));
    }

    Verdict verdict() {
        return verdict;
    }

}
