package id.amanah.tlog;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A hash of the Merkle tree: SHA-256 as RFC 6962 §2.1 uses it, 32 bytes. */
public final class Hash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    /** The root of a tree without leaves. */
    public static final Hash EMPTY = new Hash(sha256(new byte[0]));

    private static final byte LEAF = 0;

    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of a leaf: SHA-256(0x00 ‖ leaf). */
    public static Hash leaf(byte[] leaf) {
        return new Hash(sha256(new byte[] { LEAF }, leaf));
    }

    /** The hash of a node: SHA-256(0x01 ‖ left ‖ right). */
    public static Hash node(Hash left, Hash right) {
        return new Hash(sha256(new byte[] { NODE }, left.bytes, right.bytes));
    }

    /**
     * @throws MalformedLog if they are not 32 bytes
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new MalformedLog("A hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * @throws MalformedLog if the text is not the base64 of 32 bytes, with padding
     */
    public static Hash ofBase64(String text) {
        byte[] bytes = Bytes.ofBase64(text);
        return of(bytes);
    }

    /** The hashes that stand one after the other. */
    static Hash at(byte[] hashes, int position) {
        int from = position * LENGTH;
        if (from < 0 || from + LENGTH > hashes.length) {
            throw new MalformedLog("There is no hash " + position + " in " + hashes.length + " bytes");
        }
        return new Hash(Arrays.copyOfRange(hashes, from, from + LENGTH));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    void into(ByteBuffer buffer) {
        buffer.put(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update(part);
            }
            return sha.digest();
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return base64();
    }

}
