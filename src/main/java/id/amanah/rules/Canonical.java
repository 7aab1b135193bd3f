package id.amanah.rules;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Inputs in one form of bytes: JSON, names sorted, no blanks, numbers without exponent or
 * trailing zeros, UTF-8.
 */
final class Canonical {

    private static final JsonMapper JSON = new JsonMapper();

    private Canonical() {
    }

    static String digest(Map<String, Object> inputs) {
        return sha256(json(inputs).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
        catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String json(Map<String, Object> inputs) {
        return new TreeMap<>(inputs).entrySet()
            .stream()
            .map(entry -> JSON.writeValueAsString(entry.getKey()) + ":" + json(entry.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    }

    private static String json(Object value) {
        if (value instanceof Number number) {
            BigDecimal decimal = new BigDecimal(number.toString());
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Canonical::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value == null || value instanceof Boolean ? String.valueOf(value)
                : JSON.writeValueAsString(value.toString());
    }

}
