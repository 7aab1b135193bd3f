package id.amanah.declarations;

import id.amanah.shared.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;

/** What a file really is, and a name for it that does no harm. */
final class Content {

    private static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    private static final Map<String, String> EXTENSIONS = Map.of("application/pdf", "pdf", "image/jpeg", "jpg",
            "image/png", "png");

    private static final Map<String, String> MARKS = Map.of("application/pdf", "255044462d", "image/jpeg", "ffd8ff",
            "image/png", "89504e470d0a1a0a");

    private static final Tika TIKA = new Tika();

    private Content() {
    }

    /** The media type by the bytes alone; a name proves nothing. */
    static String type(byte[] bytes) {
        if (bytes.length == 0) {
            throw Refusal.of(Refusal.Reason.INVALID, "refusal.declarations.document.empty");
        }
        if (bytes.length > LARGEST) {
            throw Refusal.of(Refusal.Reason.TOO_LARGE, "refusal.declarations.document.too-large");
        }
        String type = TIKA.detect(bytes);
        if (!EXTENSIONS.containsKey(type) || !beginsAs(type, bytes)) {
            throw Refusal.of(Refusal.Reason.UNSUPPORTED, "refusal.declarations.document.type", type);
        }
        return type;
    }

    /**
     * Tika also finds a type's mark further on, where a page of HTML may stand before it.
     */
    private static boolean beginsAs(String type, byte[] bytes) {
        byte[] mark = HexFormat.of().parseHex(MARKS.get(type));
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** Refuses a name that claims another type than the file has. */
    static void requireHonest(String name, String type) {
        String plain = name == null ? "" : name.trim().toLowerCase(Locale.ROOT).replace(".jpeg", ".jpg");
        String claimed = plain.substring(plain.lastIndexOf('.') + 1);
        if (EXTENSIONS.containsValue(claimed) && !claimed.equals(EXTENSIONS.get(type))) {
            throw Refusal.of(Refusal.Reason.UNSUPPORTED, "refusal.declarations.document.lies", claimed, type);
        }
    }

    /**
     * The last part of the name without control and direction marks, with the ending of
     * what the file is.
     */
    static String name(String given, String type) {
        String plain = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
            .replaceAll("^.*[/\\\\]", "")
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*]", "")
            .trim();
        int dot = plain.lastIndexOf('.');
        String stem = (dot > 0 ? plain.substring(0, dot) : plain).replaceAll("^\\.+", "").trim();
        String safe = stem.isEmpty() ? "berkas" : shortened(stem);
        return safe + "." + EXTENSIONS.get(type);
    }

    /** What a file is for, in the words of who adds it: one line that does no harm. */
    static String purpose(String given) {
        return given == null ? null : shortened(given.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " ").trim());
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(length, LONGEST_NAME)));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
