package id.amanah.workflow.engine;

import id.amanah.installation.DemoClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the engine's clock with the injected one; the engine knows no clock but a static
 * one.
 */
@Component
class EngineClock {

    EngineClock(Clock clock) {
        follow(clock.instant());
    }

    @EventListener
    void moved(DemoClock.ClockMoved moved) {
        follow(moved.now());
    }

    private static void follow(Instant now) {
        ClockUtil.offset(Duration.between(Instant.now(), now).toMillis());
    }

}
