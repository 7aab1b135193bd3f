package id.amanah.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;

/**
 * The bytes of an entry that the Merkle log will hold: canonical JSON in UTF-8, at most
 * 65535 bytes. Nothing in it is personal: actors are pseudonyms, and the payload is only
 * committed to.
 *
 * <p>
 * Hash of a leaf = SHA-256(0x00 ‖ bytes), the leaf hash of RFC 6962 §2.1. Commitment =
 * SHA-256(salt[32] ‖ body).
 */
record Leaf(byte[] bytes) {

    private static final int LONGEST = 65_535;

    Leaf {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("A leaf has " + LONGEST + " bytes at most, not " + bytes.length);
        }
    }

    static Leaf of(Map<String, Object> members) {
        return new Leaf(CanonicalJson.of(members).getBytes(StandardCharsets.UTF_8));
    }

    byte[] hash() {
        MessageDigest sha = sha256();
        sha.update((byte) 0);
        return sha.digest(bytes);
    }

    static byte[] commitment(byte[] salt, byte[] body) {
        MessageDigest sha = sha256();
        sha.update(salt);
        return sha.digest(body);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
