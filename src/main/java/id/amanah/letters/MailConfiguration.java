package id.amanah.letters;

import id.amanah.installation.Rounds;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * By a mail server where {@code spring.mail.host} names one, else into
 * {@code <amanah.data>/mail}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    @Bean
    Postman postman(Outbox outbox, MailComposer composer, ObjectProvider<JavaMailSender> server,
            @Value("${amanah.data}") Path data, MailSettings settings, Clock clock) {
        JavaMailSender sender = server.getIfAvailable();
        Carrier carrier = sender == null ? new FileCarrier(data.resolve("mail"), composer)
                : new SmtpCarrier(sender, composer);
        return new Postman(outbox, carrier, settings, clock);
    }

    /**
     * A mail that is cut off on its way may arrive; it is sent again by whoever is next.
     */
    @Bean
    Rounds postmansRounds(Postman postman, MailSettings settings) {
        return new Rounds("letters-postman", settings.every(), postman::round);
    }

}
