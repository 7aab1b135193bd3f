package id.amanah.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a session holds, as JSON: plain values, who signed in, the token of forms, a
 * sign-in under way at the identity provider. Nothing else can be kept, and no class is
 * ever named, so that whoever writes into the table feeds the program no objects.
 */
final class SessionJson {

    private static final String IS = "is";

    private static final String VALUE = "value";

    private final JsonMapper json = JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .build();

    /**
     * @throws IllegalArgumentException if a session cannot keep such a thing
     */
    byte[] write(Object kept) {
        return json.writeValueAsBytes(shape(kept));
    }

    /** What was kept; null if it cannot be read, as if it were not there. */
    Object read(byte[] bytes) {
        try {
            return value(json.readValue(bytes, Map.class));
        }
        catch (RuntimeException unreadable) {
            return null;
        }
    }

    private static Map<String, Object> shape(Object kept) {
        if (kept instanceof SecurityContext context && context.getAuthentication() instanceof SignedIn signedIn) {
            return signedIn(signedIn);
        }
        if (kept instanceof CsrfToken token) {
            return Map.of(IS, "token", VALUE, token.getToken(), "header", token.getHeaderName(), "parameter",
                    token.getParameterName());
        }
        if (isPlain(kept)) {
            return Map.of(IS, "plain", VALUE, kept);
        }
        return SignInUnderWay.shape(kept)
            .orElseThrow(() -> new IllegalArgumentException("No session keeps a " + kept.getClass().getName()));
    }

    private static Map<String, Object> signedIn(SignedIn who) {
        Map<String, Object> shape = new TreeMap<>(Map.of(IS, "signed-in", VALUE, who.getName(), "since",
                who.since().toString(), "still", who.still().stream().map(Enum::name).toList()));
        if (who.idToken() != null) {
            shape.put("idToken", who.idToken());
        }
        return shape;
    }

    private static boolean isPlain(Object kept) {
        if (kept instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(String.class::isInstance)
                    && map.values().stream().allMatch(SessionJson::isPlain);
        }
        if (kept instanceof List<?> list) {
            return list.stream().allMatch(SessionJson::isPlain);
        }
        return kept == null || kept instanceof String || kept instanceof Number || kept instanceof Boolean;
    }

    private static Object value(Map<?, ?> shape) {
        return switch (String.valueOf(shape.get(IS))) {
            case "signed-in" -> context(shape);
            case "token" -> new DefaultCsrfToken((String) shape.get("header"), (String) shape.get("parameter"),
                    (String) shape.get(VALUE));
            case SignInUnderWay.IS -> SignInUnderWay.read(shape);
            default -> shape.get(VALUE);
        };
    }

    private static SecurityContext context(Map<?, ?> shape) {
        List<?> still = (List<?>) shape.get("still");
        return new SecurityContextImpl(new SignedIn((String) shape.get(VALUE),
                still.stream().map(s -> SignedIn.Still.valueOf((String) s)).collect(Collectors.toSet()),
                Instant.parse((String) shape.get("since")), (String) shape.get("idToken")));
    }

}
