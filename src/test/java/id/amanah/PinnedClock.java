package id.amanah;

import id.amanah.installation.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Puts the clock back to where each test begins. */
class PinnedClock implements BeforeEachCallback {

    static final Instant START = Instant.parse("2026-02-02T02:00:00Z");

    @Override
    public void beforeEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(TestClock.class).set(START);
    }

}
