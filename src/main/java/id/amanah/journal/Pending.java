package id.amanah.journal;

import id.amanah.identity.Actor;
import java.time.Instant;

/**
 * An entry that waits for the end of its transaction, with who acted and when, as it was
 * when it was recorded.
 */
record Pending(Entry entry, Actor actor, Instant at) {
}
