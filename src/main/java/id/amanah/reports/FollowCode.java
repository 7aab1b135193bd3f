package id.amanah.reports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code by which somebody without an account follows their report (<i>kode
 * pelacakan</i>): 100 random bits as people can read them to each other; only its hash is
 * kept.
 */
final class FollowCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 20;

    private FollowCode() {
    }

    /** A fresh code, such as {@code 7GK2M-0QXTW-9RDA4-HHZ3E}. */
    static String fresh(SecureRandom random) {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return of(bytes);
    }

    /** The code that these bytes stand for; at least 20 are needed. */
    static String of(byte[] bytes) {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % 5 == 0 ? "-" : "").append(LETTERS.charAt(bytes[at] & 31));
        }
        return code.toString();
    }

    /** What is kept of a code, however it was typed. */
    static byte[] hash(String code) {
        String plain = code.toUpperCase(Locale.ROOT)
            .replaceAll("[^A-Z0-9]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
        return sha256(plain.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
