package id.amanah.journal;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What of an entry may be personal: apart from the leaf, salted, erasable by law without
 * harm to the log.
 */
final class Payload {

    private Payload() {
    }

    /** The bytes that are stored and committed to. */
    static byte[] of(Pending pending) {
        Entry entry = pending.entry();
        Map<String, Object> body = new LinkedHashMap<>();
        put(body, "actor", pending.actor().person());
        put(body, "onBehalfOf", pending.actor().onBehalfOf());
        put(body, "role", Roles.of(pending.actor()));
        put(body, "person", entry.person());
        put(body, "effectiveAt", entry.effectiveAt());
        put(body, "params", entry.params().isEmpty() ? null : entry.params());
        put(body, "before", entry.before());
        put(body, "after", entry.after());
        put(body, "reason", entry.reason());
        return CanonicalJson.of(body).getBytes(StandardCharsets.UTF_8);
    }

    private static void put(Map<String, Object> body, String name, Object value) {
        if (value != null) {
            body.put(name, plain(value));
        }
    }

    /** Fractions, dates and ids are written as text. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((k, v) -> copy.put(String.valueOf(k), plain(v)));
            return copy;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Payload::plain).toList();
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger() : number.toPlainString();
        }
        boolean asIs = value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long
                || value instanceof java.math.BigInteger;
        return asIs ? value
                : value instanceof Temporal || value instanceof CharSequence ? value.toString() : String.valueOf(value);
    }

}
