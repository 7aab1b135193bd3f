package id.amanah.desk;

import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The sentences for people behind keys, refusals and field errors, in the language of the
 * one who reads.
 */
@Component("sentences")
public class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, key, locale);
    }

    public String of(Refusal refusal, Locale locale) {
        return refusal.words() == null ? of(refusal.key(), locale, inWords(refusal.args(), locale))
                : refusal.words().in(locale);
    }

    public String of(FieldError error, Locale locale) {
        return of(error.message(), locale, inWords(error.args(), locale));
    }

    /** What a mishap of this HTTP status says where nothing more is known of it. */
    public String ofStatus(int status, Locale locale) {
        String key = switch (status) {
            case 403 -> "problem.forbidden";
            case 404 -> "problem.unknown";
            case 405 -> "problem.method";
            case 406 -> "problem.not-acceptable";
            case 413 -> "problem.too-large";
            case 415 -> "problem.media-type";
            case 503 -> Outage.SENTENCE;
            default -> status < 500 ? "problem.malformed" : "problem.ours";
        };
        return of(key, locale);
    }

    /**
     * The sentence as it stands in the file, its {@code {names}} not filled; null if
     * there is none.
     */
    String template(String key, Locale locale) {
        return messages.getMessage(key, null, null, locale);
    }

    private static Object[] inWords(List<Object> args, Locale locale) {
        return args.stream().map(a -> a instanceof id.amanah.shared.Words words ? words.in(locale) : a).toArray();
    }

}
