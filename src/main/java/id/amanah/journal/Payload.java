package id.amanah.journal;

import id.amanah.identity.Actor;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.RowId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What of an entry may be personal: apart from the leaf, salted, erasable by law without
 * harm to the log.
 */
final class Payload {

    /** As JSON has them. */
    private static final List<Class<?>> PLAIN = List.of(String.class, Boolean.class, Integer.class, Long.class,
            BigInteger.class);

    /** Whose text says everything, and always the same. */
    private static final List<Class<?>> AS_TEXT = List.of(Temporal.class, UUID.class, PersonId.class,
            DeclarationId.class, AgencyId.class, RowId.class);

    /** Digits that a number may have before or behind the point. */
    private static final int LONGEST_NUMBER = 100;

    private Payload() {
    }

    /**
     * The bytes that are stored and committed to.
     * @throws IllegalArgumentException for a value of a type whose text is not known to
     * stay the same, such as a float or an object of somebody's own
     */
    static byte[] of(Entry entry, Actor actor) {
        Map<String, Object> body = new LinkedHashMap<>();
        put(body, "actor", actor.person());
        put(body, "onBehalfOf", actor.onBehalfOf());
        put(body, "role", Roles.of(actor));
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
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> copy.put(name, plain(member)));
            return copy;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Payload::plain).toList();
        }
        if (value instanceof BigDecimal number) {
            return number(number.stripTrailingZeros());
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value == null || isOneOf(PLAIN, value)) {
            return value;
        }
        if (isOneOf(AS_TEXT, value)) {
            return value.toString();
        }
        throw new IllegalArgumentException("The journal takes no " + value.getClass().getName());
    }

    private static Object number(BigDecimal number) {
        if (Math.abs((long) number.scale()) + number.precision() > LONGEST_NUMBER) {
            throw new IllegalArgumentException("The journal takes numbers of " + LONGEST_NUMBER + " digits at most");
        }
        return number.scale() <= 0 ? number.toBigIntegerExact() : number.toPlainString();
    }

    private static boolean isOneOf(List<Class<?>> types, Object value) {
        return types.stream().anyMatch(type -> type.isInstance(value));
    }

}
