package id.amanah.demo.api;

import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.installation.DemoClock;
import id.amanah.shared.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Moves the demo's clock on, so that training days and checks play a year in a minute.
 */
@RestController
@Profile("demo")
class DemoClockResource {

    /** Further on, dates no longer fit where they are kept, and there is no way back. */
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private final DemoClock clock;

    DemoClockResource(DemoClock clock) {
        this.clock = clock;
    }

    record Moment(String now) {
    }

    @PostMapping("/api/demo/clock")
    Moment move(@RequestBody Moment to) {
        if (!Identity.actor().has(Role.ADMINISTRATOR)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.demo.administrator-only");
        }
        Instant moment = instant(to.now());
        if (moment.isAfter(LAST)) {
            throw Refusal.of(Refusal.Reason.INVALID, "refusal.demo.too-far");
        }
        if (!clock.moveTo(moment)) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.demo.never-back", clock.instant().toString());
        }
        return new Moment(clock.instant().toString());
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text == null ? "" : text).toInstant();
        }
        catch (DateTimeException malformed) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.demo.moment");
        }
    }

}
