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
     * fraction as text
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
        map.forEach((name, value) -> sorted.put((String) name, value));
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
        text.chars().forEach(this::character);
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
            default -> out.append(c < 0x20 ? "\\u%04x".formatted(c) : String.valueOf((char) c));
        }
    }

}
