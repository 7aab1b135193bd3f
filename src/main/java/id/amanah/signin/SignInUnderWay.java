package id.amanah.signin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.LinkedHashSet;
import java.util.TreeMap;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What is remembered while somebody is away at the identity provider, so that what comes
 * back can be held against it: state, nonce, the verifier of the code.
 */
final class SignInUnderWay {

    static final String IS = "sign-in-under-way";

    private SignInUnderWay() {
    }

    static Optional<Map<String, Object>> shape(Object kept) {
        if (!(kept instanceof OAuth2AuthorizationRequest asked)) {
            return Optional.empty();
        }
        Map<String, Object> shape = new TreeMap<>();
        shape.put("is", IS);
        shape.put("at", asked.getAuthorizationUri());
        shape.put("client", asked.getClientId());
        shape.put("back", asked.getRedirectUri());
        shape.put("scopes", List.copyOf(asked.getScopes()));
        shape.put("state", asked.getState());
        shape.put("more", asked.getAdditionalParameters());
        shape.put("attributes", asked.getAttributes());
        shape.put("whole", asked.getAuthorizationRequestUri());
        return Optional.of(shape);
    }

    @SuppressWarnings("unchecked")
    static OAuth2AuthorizationRequest read(Map<?, ?> shape) {
        return OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri((String) shape.get("at"))
            .clientId((String) shape.get("client"))
            .redirectUri((String) shape.get("back"))
            .scopes(new LinkedHashSet<>((List<String>) shape.get("scopes")))
            .state((String) shape.get("state"))
            .additionalParameters((Map<String, Object>) shape.get("more"))
            .attributes((Map<String, Object>) shape.get("attributes"))
            .authorizationRequestUri((String) shape.get("whole"))
            .build();
    }

}
