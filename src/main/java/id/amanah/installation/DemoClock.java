package id.amanah.installation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo: begins when it is told to, ticks on from there, and can be moved
 * on, never back.
 */
@Component
@Primary
@Profile("demo")
public class DemoClock extends Clock {

    private final ApplicationEventPublisher events;

    private volatile Duration ahead;

    DemoClock(@Value("${amanah.demo.now:}") String now, ApplicationEventPublisher events) {
        this.events = events;
        this.ahead = now.isBlank() ? Duration.ZERO : Duration.between(Instant.now(), Instant.parse(now));
    }

    /** The clock was moved; whoever keeps a time of their own follows. */
    public record ClockMoved(Instant now) {
    }

    /**
     * Moves the clock on.
     * @return whether it was moved: a moment that has passed moves nothing
     */
    public synchronized boolean moveTo(Instant moment) {
        if (moment.isBefore(instant())) {
            return false;
        }
        set(moment);
        return true;
    }

    /** Sets the clock to any moment, back as well: for tests. */
    synchronized void set(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
        events.publishEvent(new ClockMoved(moment));
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.tick(Clock.offset(Clock.system(zone), ahead), Duration.ofNanos(1000));
    }

}
