package id.amanah.declarations;

import id.amanah.shared.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import org.apache.tika.Tika;

/** What a file really is, and a name for it that does no harm. */
final class Content {

    private static final int LARGEST = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    private static final Map<String, String> EXTENSIONS = Map.of("application/pdf", "pdf", "image/jpeg", "jpg",
            "image/png", "png");

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
        if (!EXTENSIONS.containsKey(type)) {
            throw Refusal.of(Refusal.Reason.UNSUPPORTED, "refusal.declarations.document.type", type);
        }
        return type;
    }

    /**
     * The last part of the name without control and direction marks, with the ending of
     * what the file is.
     */
    static String name(String given, String type) {
        String plain = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
            .replaceAll("^.*[/\\\\]", "")
            .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
            .trim();
        int dot = plain.lastIndexOf('.');
        String stem = (dot > 0 ? plain.substring(0, dot) : plain).replaceAll("^\\.+", "").trim();
        String safe = stem.isEmpty() ? "berkas" : stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
        return safe + "." + EXTENSIONS.get(type);
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
