package id.amanah.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many tries: the next one has to wait. Nothing was looked at. */
final class Waiting extends AuthenticationException {

    private final long seconds;

    Waiting(Duration wait) {
        super("Wait " + wait);
        this.seconds = Math.max(1, wait.toSeconds() + (wait.toNanosPart() > 0 ? 1 : 0));
    }

    long seconds() {
        return seconds;
    }

}
