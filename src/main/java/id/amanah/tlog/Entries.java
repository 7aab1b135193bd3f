package id.amanah.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Leaves one after the other, each behind its length in two bytes, big-endian. */
public final class Entries {

    private static final int LONGEST = 0xffff;

    private Entries() {
    }

    public static byte[] write(List<byte[]> leaves) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] leaf : leaves) {
            if (leaf.length > LONGEST) {
                throw new MalformedLog("A leaf has " + LONGEST + " bytes at most, not " + leaf.length);
            }
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }

    /**
     * @throws MalformedLog if the bundle ends within a leaf
     */
    public static List<byte[]> read(byte[] bundle) {
        List<byte[]> leaves = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) {
            int length = rest.remaining() < 2 ? LONGEST : Short.toUnsignedInt(rest.getShort());
            if (rest.remaining() < length) {
                throw new MalformedLog("The bundle ends within leaf " + leaves.size());
            }
            byte[] leaf = new byte[length];
            rest.get(leaf);
            leaves.add(leaf);
        }
        return leaves;
    }

}
