package id.amanah.installation;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** The demo's clock as tests turn it: to any moment, in any direction. */
@Component
public class TestClock {

    private final DemoClock clock;

    TestClock(DemoClock clock) {
        this.clock = clock;
    }

    public void set(Instant moment) {
        clock.set(moment);
    }

    public void set(String moment) {
        set(Instant.parse(moment));
    }

}
