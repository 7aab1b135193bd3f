package id.amanah.tlog;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The public key of a signer of notes, as {@code name+id+key}: Ed25519 over the text, or
 * over the text and a time for a witness (cosignature/v1).
 */
public final class NoteKey {

    static final byte ED25519 = 1;

    static final byte COSIGNATURE = 4;

    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int KEY = 32;

    private static final int SIGNATURE = 64;

    private final String name;

    private final byte type;

    private final byte[] key;

    private NoteKey(String name, byte type, byte[] key) {
        this.name = name;
        this.type = type;
        this.key = key;
    }

    static NoteKey ed25519(String name, byte[] key) {
        if (!isName(name) || key.length != KEY) {
            throw new MalformedLog("No name of a key, or no key of Ed25519: " + Bytes.shortened(name));
        }
        return new NoteKey(name, ED25519, key.clone());
    }

    /**
     * @throws MalformedLog if the text is no key, of another type, or its id is wrong
     */
    public static NoteKey of(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0])) {
            throw new MalformedLog("A key is written name+id+key: " + Bytes.shortened(text));
        }
        byte[] typed = Bytes.ofBase64(parts[2]);
        if (typed.length != KEY + 1 || typed[0] != ED25519 && typed[0] != COSIGNATURE) {
            throw new MalformedLog("Only keys of type 1 and 4 are known: " + Bytes.shortened(text));
        }
        NoteKey key = new NoteKey(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
            throw new MalformedLog("The id of the key " + key.name + " does not fit it");
        }
        return key;
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.indexOf('+') < 0
                && name.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c < 0x20);
    }

    public String name() {
        return name;
    }

    byte[] id() {
        return Arrays.copyOf(Hash.sha256(Bytes.utf8(name), new byte[] { '\n', type }, key), Note.ID);
    }

    boolean isNamedBy(Note.Signature signature) {
        return signature.name().equals(name) && Arrays.equals(signature.id(), id());
    }

    boolean hasSigned(String text, Note.Signature signature) {
        byte[] bytes = signature.bytes();
        if (type == ED25519) {
            return bytes.length == SIGNATURE && verifies(Bytes.utf8(text), bytes);
        }
        if (bytes.length != Long.BYTES + SIGNATURE) {
            return false;
        }
        long time = ByteBuffer.wrap(bytes).getLong();
        return time >= 0
                && verifies(Bytes.utf8(cosigned(time, text)), Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
    }

    static String cosigned(long time, String text) {
        return "cosignature/v1\ntime " + time + "\n" + text;
    }

    private boolean verifies(byte[] message, byte[] signature) {
        try {
            java.security.Signature check = java.security.Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(message);
            return check.verify(signature);
        }
        catch (GeneralSecurityException broken) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509, X509.length + KEY);
        System.arraycopy(key, 0, encoded, X509.length, KEY);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    /** As {@link #of} reads it. */
    @Override
    public String toString() {
        byte[] typed = new byte[KEY + 1];
        typed[0] = type;
        System.arraycopy(key, 0, typed, 1, KEY);
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

}
