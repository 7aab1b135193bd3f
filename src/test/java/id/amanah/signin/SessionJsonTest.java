package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

@DisplayName("What a session keeps")
class SessionJsonTest {

    private final SessionJson json = new SessionJson();

    @Test
    void arePlainValues() {
        Map<String, Object> value = new HashMap<>(
                Map.of("amount", new BigDecimal("12.50"), "row", List.of(1, true, "é")));
        value.put("nothing", null);

        assertThat(again(value)).isEqualTo(value);
        assertThat(again("word")).isEqualTo("word");
    }

    @Test
    void isWhoSignedIn() {
        Instant since = Instant.parse("2026-02-02T02:00:00.123Z");
        SignedIn kept = new SignedIn("siti", Set.of(SignedIn.Still.CODE, SignedIn.Still.PASSWORD), since, "token");

        SignedIn back = (SignedIn) ((SecurityContext) again(new SecurityContextImpl(kept))).getAuthentication();

        assertThat(back.getName()).isEqualTo("siti");
        assertThat(back.isAuthenticated()).isTrue();
        assertThat(back.first()).isEqualTo(SignedIn.Still.CODE);
        assertThat(back.without(SignedIn.Still.CODE).first()).isEqualTo(SignedIn.Still.PASSWORD);
        assertThat(back.since()).isEqualTo(since);
        assertThat(back.idToken()).isEqualTo("token");
    }

    @Test
    void isTheTokenOfForms() {
        CsrfToken back = (CsrfToken) again(new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "secret"));

        assertThat(back.getToken()).isEqualTo("secret");
        assertThat(back.getParameterName()).isEqualTo("_csrf");
    }

    @Test
    void isASignInUnderWay() {
        OAuth2AuthorizationRequest asked = OAuth2AuthorizationRequest.authorizationCode()
            .authorizationUri("https://provider/authorize")
            .clientId("amanah-pages")
            .redirectUri("https://amanah/masuk/kembali/sso")
            .scope("openid")
            .state("state=")
            .attributes(a -> a.putAll(Map.of("nonce", "n", "code_verifier", "v", "registration_id", "sso")))
            .additionalParameters(a -> a.put("code_challenge", "c"))
            .build();

        OAuth2AuthorizationRequest back = (OAuth2AuthorizationRequest) again(asked);

        assertThat(back.getAttributes()).isEqualTo(asked.getAttributes());
        assertThat(back.getState()).isEqualTo(asked.getState());
        assertThat(back.getRedirectUri()).isEqualTo(asked.getRedirectUri());
        assertThat(back.getAuthorizationRequestUri()).isEqualTo(asked.getAuthorizationRequestUri());
    }

    @Test
    void isNothingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> json.write(new StringBuilder("object")))
            .withMessageContaining("StringBuilder");
        assertThatIllegalArgumentException().isThrownBy(() -> json.write(List.of(new Object())));
    }

    /** Else one row would keep its person out of every page, the one to sign in too. */
    @ParameterizedTest
    @ValueSource(strings = { "", "{", "null", "[]", "{\"is\":\"signed-in\"}", "{\"is\":\"token\"}",
            "{\"is\":\"sign-in-under-way\"}", "{\"@class\":\"javax.swing.JFrame\"}" })
    void cannotBeReadWhereItIsNonsense(String kept) {
        assertThat(json.read(kept.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    private Object again(Object value) {
        return json.read(json.write(value));
    }

}
