package id.amanah.reports;

import id.amanah.shared.Refusal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets so many calls an hour through from one address, on this node: whoever needs no
 * account could else fill the office with reports, or guess codes. Behind a proxy set
 * {@code server.forward-headers-strategy}, or all callers are one.
 */
@Component
class Turnstile {

    private static final int MOST_REMEMBERED = 100_000;

    private final Clock clock;

    private final int reports;

    private final int looks;

    private final Map<String, Integer> counts = new HashMap<>();

    private long hour;

    Turnstile(Clock clock, @Value("${amanah.public.reports-an-hour:60}") int reports,
            @Value("${amanah.public.looks-an-hour:300}") int looks) {
        this.clock = clock;
        this.reports = reports;
        this.looks = looks;
    }

    /** Somebody reports; refused with 429 if there were too many from the address. */
    void report(String address) {
        pass("report " + address, reports);
    }

    /** Somebody looks a code up. */
    void look(String address) {
        pass("look " + address, looks);
    }

    private synchronized void pass(String who, int most) {
        long now = clock.instant().getEpochSecond() / 3600;
        if (now != hour || counts.size() > MOST_REMEMBERED) {
            counts.clear();
            hour = now;
        }
        if (counts.merge(who, 1, Integer::sum) > most) {
            throw Refusal.of(Refusal.Reason.TOO_MANY, "refusal.reports.too-many");
        }
    }

}
