package id.amanah.letters;

import jakarta.mail.MessagingException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to a mail server. */
final class SmtpCarrier implements Carrier {

    private final JavaMailSender sender;

    private final MailComposer composer;

    SmtpCarrier(JavaMailSender sender, MailComposer composer) {
        this.sender = sender;
        this.composer = composer;
    }

    @Override
    public Name name() {
        return Name.SMTP;
    }

    @Override
    public ServerAnswer carry(Outgoing mail) {
        try {
            sender.send(composer.message(mail));
            return new ServerAnswer(ServerAnswer.Kind.SENT, "250");
        }
        catch (MailException failure) {
            return ServerAnswer.of(failure);
        }
        catch (MessagingException | IllegalArgumentException unmailable) {
            return new ServerAnswer(ServerAnswer.Kind.DEAD, unmailable.getMessage());
        }
    }

}
