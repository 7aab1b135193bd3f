package id.amanah.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Text and numbers as the formats write them: one spelling each. */
final class Bytes {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,18}");

    private Bytes() {
    }

    static byte[] ofBase64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
                throw new MalformedLog("Base64 without its padding, or in another spelling: " + shortened(text));
            }
            return bytes;
        }
        catch (IllegalArgumentException broken) {
            throw new MalformedLog("No base64: " + shortened(text), broken);
        }
    }

    static long decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new MalformedLog("No decimal number without leading zeros: " + shortened(text));
        }
        try {
            return Long.parseLong(text);
        }
        catch (NumberFormatException large) {
            throw new MalformedLog("The number is too large: " + text, large);
        }
    }

    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
        catch (CharacterCodingException broken) {
            throw new MalformedLog("The text is not UTF-8", broken);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

}
