package id.amanah.letters;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A mail to one person.
 *
 * @param messageId without angle brackets; never changes, so that a receiver knows a
 * repetition
 * @param attempts how often it was tried, this time included
 */
record Outgoing(UUID id, String address, Locale language, String subject, String text, String messageId,
        Instant writtenAt, int attempts) {
}
