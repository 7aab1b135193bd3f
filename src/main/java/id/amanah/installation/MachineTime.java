package id.amanah.installation;

import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The machine's own time, which the demo's clock does not move: for what is held against
 * a browser or a phone in somebody's hand, such as sessions, one-time codes and how long
 * to wait. Business time comes from the {@code Clock}.
 */
@Component
public class MachineTime {

    public Instant now() {
        return Instant.now();
    }

}
