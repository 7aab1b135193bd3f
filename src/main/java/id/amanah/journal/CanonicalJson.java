package id.amanah.journal;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON of which there is one spelling only, after RFC 8785: members sorted by name, no
 * white space, whole numbers, shortest escapes. The same content always gives the same
 * bytes, so that their hash means something.
 */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {
    }

    /**
     * The text of a value made of maps, lists, texts, whole numbers, booleans and null.
     * @throws IllegalArgumentException for fractions and for anything else; write a
     * fraction as text. Also for half a surrogate pair, which has no bytes in UTF-8
     */
    static String of(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        }
        else if (value instanceof Collection<?> list) {
            array(list);
        }
        else if (value instanceof CharSequence text) {
            text(text);
        }
        else if (value == null || value instanceof Boolean || isWhole(value)) {
            out.append(value);
        }
        else {
            throw new IllegalArgumentException("No canonical form for " + value.getClass().getName());
        }
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof java.math.BigInteger;
    }

    private void object(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(name(name), value));
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Object> member : sorted.entrySet()) {
            out.append(comma);
            text(member.getKey());
            out.append(':');
            value(member.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private static String name(Object name) {
        if (name instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("A member's name is text, not " + name);
    }

    private void array(Collection<?> list) {
        out.append('[');
        String comma = "";
        for (Object item : list) {
            out.append(comma);
            value(item);
            comma = ",";
        }
        out.append(']');
    }

    private void text(CharSequence text) {
        out.append('"');
        text.codePoints().forEach(this::character);
        out.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> other(c);
        }
    }

    private void other(int c) {
        if (c < 0x20) {
            out.append("\\u%04x".formatted(c));
        }
        else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("Half a surrogate pair, U+%04X, is no text".formatted(c));
        }
        else {
            out.appendCodePoint(c);
        }
    }

}
