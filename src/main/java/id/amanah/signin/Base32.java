package id.amanah.signin;

/** Bytes as letters and digits that are not mixed up (RFC 4648), without padding. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int BITS = 5;

    private Base32() {
    }

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = (held << 8) | (b & 0xff);
            bits += 8;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(LETTERS.charAt((held >> bits) & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(LETTERS.charAt((held << (BITS - bits)) & 31));
        }
        return text.toString();
    }

    /** In groups of four. */
    static String grouped(byte[] bytes) {
        return of(bytes).replaceAll("(.{4})(?=.)", "$1-");
    }

}
