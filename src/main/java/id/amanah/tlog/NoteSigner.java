package id.amanah.tlog;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A private key that signs notes, written {@code PRIVATE+KEY+name+id+key}. */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";

    /** What stands before the 32 bytes of an Ed25519 seed in its PKCS #8 form. */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final int SEED = 32;

    private final NoteKey key;

    private final byte[] seed;

    private NoteSigner(String name, byte[] seed) {
        this.key = NoteKey.ed25519(name, publicKey(seed));
        this.seed = seed;
    }

    /** A new key for a name. */
    public static NoteSigner generate(String name) {
        byte[] seed = new byte[SEED];
        new SecureRandom().nextBytes(seed);
        return new NoteSigner(name, seed);
    }

    /**
     * @throws MalformedLog if the text is no private key of Ed25519 or its id is wrong
     */
    public static NoteSigner of(String text) {
        String[] parts = text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        byte[] typed = parts.length == 3 ? Bytes.ofBase64(parts[2]) : new byte[0];
        if (typed.length != SEED + 1 || typed[0] != NoteKey.ED25519) {
            throw new MalformedLog("A private key is written PRIVATE+KEY+name+id+key");
        }
        NoteSigner signer = new NoteSigner(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!HexFormat.of().formatHex(signer.key.id()).equals(parts[1])) {
            throw new MalformedLog("The id of the private key of " + parts[0] + " does not fit it");
        }
        return signer;
    }

    /** What others check the signatures with. */
    public NoteKey key() {
        return key;
    }

    public Note.Signature sign(String text) {
        return new Note.Signature(key.name(), key.id(), ed25519(Bytes.utf8(text)));
    }

    /** The text of this key, to be kept where only the signer reads. */
    public String secret() {
        byte[] typed = new byte[SEED + 1];
        typed[0] = NoteKey.ED25519;
        System.arraycopy(seed, 0, typed, 1, SEED);
        return PREFIX + key.name() + "+" + HexFormat.of().formatHex(key.id()) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    private byte[] ed25519(byte[] message) {
        try {
            byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + SEED);
            System.arraycopy(seed, 0, encoded, PKCS8.length, SEED);
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            java.security.Signature signing = java.security.Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(message);
            return signing.sign();
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The JDK derives a public key only while it makes a pair; it draws the seed itself.
     */
    private static byte[] publicKey(byte[] seed) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(255, new Drawn(seed));
            KeyPair pair = pairs.generateKeyPair();
            byte[] encoded = pair.getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - SEED, encoded.length);
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Draws what was drawn before. */
    private static final class Drawn extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final ByteBuffer left;

        Drawn(byte[] bytes) {
            this.left = ByteBuffer.wrap(bytes);
        }

        @Override
        public void nextBytes(byte[] bytes) {
            left.get(bytes);
        }

    }

}
