package id.amanah.declarations;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Small files of the types that documents may have. */
final class Samples {

    static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
        .getBytes(StandardCharsets.US_ASCII);

    static final byte[] PNG = Base64.getDecoder()
        .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    static final byte[] HTML_BEFORE_PDF = "<html><script>alert(1)</script></html>\n%PDF-1.4\n"
        .getBytes(StandardCharsets.US_ASCII);

    private Samples() {
    }

}
