package id.amanah.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what lies in the outbox, one mail after the other. Several nodes may each have
 * one.
 */
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final Duration FIRST = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofHours(4);

    private final Outbox outbox;

    private final Carrier carrier;

    private final MailSettings settings;

    private final Clock clock;

    Postman(Outbox outbox, Carrier carrier, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.carrier = carrier;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Sends all that is due; stops early if the server cannot be talked to.
     * @return how many were handed over
     */
    int round() {
        int sent = 0;
        ServerAnswer answer;
        do {
            Instant now = clock.instant();
            Optional<Outgoing> mail = outbox.lease(now, now.plus(settings.lease()));
            if (mail.isEmpty()) {
                return sent;
            }
            answer = send(mail.get());
            sent += answer.kind() == ServerAnswer.Kind.SENT ? 1 : 0;
        }
        while (answer.kind() != ServerAnswer.Kind.UNREACHABLE);
        return sent;
    }

    private ServerAnswer send(Outgoing mail) {
        ServerAnswer answer = carrier.carry(mail);
        Instant now = clock.instant();
        boolean late = now.isAfter(mail.writtenAt().plus(settings.giveUpAfter()));
        if (answer.kind() == ServerAnswer.Kind.SENT) {
            outbox.sent(mail, carrier.name(), answer.text(), now);
        }
        else if (answer.kind() == ServerAnswer.Kind.DEAD || late) {
            outbox.failed(mail, answer.text(), null);
            LOG.error("Mail {} will never arrive: {}", mail.id(), answer.text());
        }
        else {
            outbox.failed(mail, answer.text(), now.plus(pause(mail.attempts(), RandomGenerator.getDefault())));
            LOG.warn("Mail {} is tried again, after try {}: {}", mail.id(), mail.attempts(), answer.text());
        }
        return answer;
    }

    /** Twice as long after each try, up to four hours, a fifth more or less. */
    static Duration pause(int attempts, RandomGenerator chance) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 10));
        Duration longest = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Duration.ofMillis((long) (longest.toMillis() * chance.nextDouble(0.8, 1.2)));
    }

}
