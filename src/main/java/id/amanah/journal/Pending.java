package id.amanah.journal;

import id.amanah.identity.Actor;
import java.time.Instant;

/**
 * An entry that waits for the end of its transaction, with who acted and when, as it was
 * when it was recorded.
 *
 * @param body the payload's bytes, made at once: what cannot be written down is refused
 * where it is recorded, and what changes later changes nothing
 */
record Pending(Entry entry, Actor actor, Instant at, byte[] body) {

    Pending(Entry entry, Actor actor, Instant at) {
        this(entry, actor, at, Payload.of(entry, actor));
    }

}
