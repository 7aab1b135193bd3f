package id.amanah.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The codes that an authenticator app shows (RFC 6238: SHA-1, 6 digits, 30 seconds), and
 * codes for who has lost it. A clock may be off by half a minute.
 */
@Component
class OneTimeCodes {

    /** In seconds: how long a code is shown. */
    static final int STEP = 30;

    private static final int SECRET = 20;

    private static final int RECOVERY_CODES = 10;

    private static final int RECOVERY_BYTES = 10;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();

    private static final SecureRandom RANDOM = new SecureRandom();

    byte[] secret() {
        return random(SECRET);
    }

    /** The step whose code it is, the latest first; empty if it is none of the last. */
    Optional<Long> step(byte[] secret, String typed, Instant now) {
        String code = typed == null ? "" : typed.replaceAll("\\s", "");
        long current = Math.floorDiv(now.getEpochSecond(), STEP);
        return LongStream.of(current, current - 1, current + 1)
            .boxed()
            .filter(step -> MessageDigest.isEqual(at(secret, step).getBytes(), code.getBytes()))
            .findFirst();
    }

    /** The code of a step. */
    String at(byte[] secret, long step) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"),
                    Instant.ofEpochSecond(step * STEP));
        }
        catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** 80 random bits each, in groups that can be typed from paper. */
    List<String> recoveryCodes() {
        return Stream.generate(() -> Base32.grouped(random(RECOVERY_BYTES))).limit(RECOVERY_CODES).toList();
    }

    /** As a recovery code is kept; however it was typed. */
    static byte[] hash(String username, String code) {
        String plain = code == null ? "" : code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", "");
        return Bucket.hash("recovery\n" + username + '\n' + plain);
    }

    static byte[] random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

}
