package id.amanah.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Makes a MIME message of a mail: plain text and the same as HTML, one recipient, the
 * Message-ID that it has had from the beginning, and the mark that no machine should
 * answer it.
 */
@Component
class MailComposer {

    private final MailSettings settings;

    MailComposer(MailSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws IllegalArgumentException if something that becomes a header holds a line
     * break, or the address is none
     */
    MimeMessage message(Outgoing mail) throws MessagingException {
        MimeMessage message = new FixedId("<" + Headers.line(mail.messageId()) + ">");
        MimeMessageHelper helper = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED,
                "UTF-8");
        helper.setFrom(from());
        helper.setTo(Headers.address(mail.address()));
        helper.setSubject(Headers.line(mail.subject()));
        helper.setSentDate(Date.from(mail.writtenAt()));
        helper.setText(mail.text(), Paragraphs.html(mail.text(), mail.language(), mail.subject()));
        message.setHeader("Content-Language", Headers.line(mail.language().getLanguage()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.saveChanges();
        return message;
    }

    private InternetAddress from() {
        try {
            return new InternetAddress(Headers.address(settings.from()).getAddress(), "Amanah", "UTF-8");
        }
        catch (UnsupportedEncodingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** The library gives every message a new id when it is sent, unless stopped here. */
    private static final class FixedId extends MimeMessage {

        private final String id;

        FixedId(String id) {
            super((Session) null);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

    }

}
