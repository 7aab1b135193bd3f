package id.amanah.letters;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters go out: {@code amanah.mail.*}. The server itself is {@code spring.mail.*};
 * without {@code spring.mail.host} mails are kept as files.
 *
 * @param from the sender's address; its domain ends the Message-ID of every mail
 * @param url where people find Amanah, such as {@code https://amanah.kementerian.go.id};
 * without it a mail carries no link
 * @param every how long to wait when nothing is left to send; nothing goes out by itself
 * if it is zero
 * @param lease how long one try may take before another node may take it over; longer
 * than the time-outs of {@code spring.mail.properties} together
 * @param giveUpAfter how long a mail is tried
 */
@ConfigurationProperties("amanah.mail")
record MailSettings(@DefaultValue("amanah@localhost") String from, String url, @DefaultValue("2s") Duration every,
        @DefaultValue("10m") Duration lease, @DefaultValue("3d") Duration giveUpAfter) {

    MailSettings {
        Headers.address(from);
        if (url != null && !url.isBlank() && !url.matches("https?://[^\\s<>\"]+")) {
            throw new IllegalArgumentException("amanah.mail.url must be an address such as https://amanah.go.id");
        }
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    Optional<String> address() {
        return Optional.ofNullable(url).filter(u -> !u.isBlank()).map(u -> u.replaceAll("/+$", ""));
    }

}
