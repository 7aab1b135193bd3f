package id.amanah.letters;

import id.amanah.organisation.Mailboxes.Mailbox;
import id.amanah.shared.Ids;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a mail says of a letter: its text, or, where the declaration is confidential, only
 * that a letter lies in the inbox. Not even the number stands there: it tells of which
 * kind a declaration is.
 */
@Component
class Announcements {

    private final MessageSource messages;

    private final MailSettings settings;

    Announcements(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** The mail about a letter; null where no address is known. */
    Outgoing of(LetterRow letter, Mailbox to, boolean confidential) {
        if (to.address() == null) {
            return null;
        }
        Locale language = to.language();
        UUID id = Ids.next();
        String subject = confidential ? say("letters.notice.subject", language) : letter.subject().in(language);
        String body = confidential ? say("letters.notice.text", language, to.name()) : letter.text().in(language);
        return new Outgoing(id, to.address(), language, subject, body + "\n\n" + where(letter, language),
                id + "@" + settings.domain(), letter.writtenAt(), 0);
    }

    private String where(LetterRow letter, Locale language) {
        return settings.address()
            .map(base -> say("letters.where.link", language, base + "/surat/" + letter.id()))
            .orElseGet(() -> say("letters.where", language));
    }

    private String say(String key, Locale language, Object... args) {
        return messages.getMessage(key, args, language);
    }

}
