package id.amanah.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/**
 * Tries counted together, and how they are slowed down: so many are free, each further
 * one makes the next wait twice as long, up to an end. After an hour of rest the count
 * begins anew. Nobody is ever locked out.
 *
 * @param key what is counted, hashed, since people type passwords into fields for names
 * @param free how many tries may fail without a wait
 * @param longest the longest wait, in seconds
 */
record Bucket(byte[] key, int free, int longest) {

    /** After how long a rest the count begins anew. */
    static final Duration REST = Duration.ofHours(1);

    private static final int DOUBLINGS = 16;

    static Bucket of(String what, int free, int longest) {
        return new Bucket(hash(what), free, longest);
    }

    /** How long the next try has to wait; zero or less if it may be made now. */
    Duration wait(int failures, Instant lastAt, Instant now) {
        if (failures < free || lastAt.plus(REST).isBefore(now)) {
            return Duration.ZERO;
        }
        long seconds = Math.min(longest, 1L << Math.min(failures - free, DOUBLINGS));
        return Duration.between(now, lastAt.plusSeconds(seconds));
    }

    static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
