package id.amanah.shared;

import java.util.List;

/**
 * Amanah says no, and says why in a sentence that tells what to do. Rolls the transaction
 * back: nothing is half done. The sentence is a key of the words for people, or, where a
 * model or a rule brings its own, a text in both languages.
 */
public class Refusal extends RuntimeException {

    /** Why it was refused; each answers with a status of its own over HTTP. */
    public enum Reason {

        MALFORMED(400), FORBIDDEN(403), UNKNOWN(404), CONFLICT(409), TOO_LARGE(413), UNSUPPORTED(415), INVALID(422),
        PRECONDITION_MISSING(428), TOO_MANY(429);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

    }

    private final Reason reason;

    private final String key;

    private final transient Words words;

    private final transient List<Object> args;

    private final transient List<FieldError> errors;

    private Refusal(Reason reason, String key, Words words, List<Object> args, List<FieldError> errors) {
        super(reason + " " + (words == null ? key : words.en()) + " " + args + " " + errors);
        this.reason = reason;
        this.key = key;
        this.words = words;
        this.args = args;
        this.errors = errors;
    }

    /** Refuses with the sentence of a key, filled with the arguments. */
    public static Refusal of(Reason reason, String key, Object... args) {
        return new Refusal(reason, key, null, List.of(args), List.of());
    }

    /** Refuses with a sentence that a rule or a model brings along. */
    public static Refusal because(Reason reason, Words words) {
        return new Refusal(reason, null, words, List.of(), List.of());
    }

    /** Refuses answers, with a message a field. */
    public static Refusal invalid(List<FieldError> errors) {
        return new Refusal(Reason.INVALID, "refusal.answers", null, List.of(errors.size()), List.copyOf(errors));
    }

    /** The same refusal with messages beside the fields that it is about. */
    public Refusal beside(List<FieldError> fields) {
        return new Refusal(reason, key, words, args, List.copyOf(fields));
    }

    public Reason reason() {
        return reason;
    }

    /** The key of the sentence; null if {@link #words()} has it. */
    public String key() {
        return key;
    }

    public Words words() {
        return words;
    }

    public List<Object> args() {
        return args;
    }

    public List<FieldError> errors() {
        return errors;
    }

}
