package id.amanah.signin;

import java.time.Duration;
import java.util.Set;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.web.client.RestTemplate;

/**
 * Tokens of the identity provider for the API: signed with one of its keys, by it, for
 * us, not run out, and made to act with. Where the keys cannot be fetched the API says
 * that it cannot tell now (503), not that the token is wrong.
 */
final class BearerTokens {

    /** By how much the provider's clock may be off. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final NimbusJwtDecoder decoder;

    private final PersonOfClaims people;

    private final StillToDo still;

    BearerTokens(ProviderSettings settings, PersonOfClaims people, StillToDo still) {
        this.people = people;
        this.still = still;
        this.decoder = NimbusJwtDecoder.withJwkSetUri(settings.keys())
            .jwsAlgorithms(known -> known
                .addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
            .restOperations(patient())
            .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(SKEW),
                new JwtIssuerValidator(settings.issuer()), toActWith(settings.audience())));
    }

    private static RestTemplate patient() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return new RestTemplate(requests);
    }

    /** Keycloak says in the claim {@code typ} what a token is; others need not. */
    private static OAuth2TokenValidator<Jwt> toActWith(String audience) {
        return token -> {
            Object type = token.getClaims().get("typ");
            boolean right = token.getExpiresAt() != null && token.getAudience() != null
                    && token.getAudience().contains(audience) && (type == null || type.equals("Bearer"));
            return right ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
        };
    }

    void open(HttpSecurity http, AuthenticationEntryPoint refusal) {
        JwtAuthenticationProvider tokens = new JwtAuthenticationProvider(decoder);
        tokens.setJwtAuthenticationConverter(token -> still.nothing(people.username(token.getClaims()), null));
        BearerTokenAuthenticationFilter filter = new BearerTokenAuthenticationFilter(
                new ProviderManager((AuthenticationProvider) tokens));
        AuthenticationEntryPointFailureHandler failure = new AuthenticationEntryPointFailureHandler(refusal);
        failure.setRethrowAuthenticationServiceException(false);
        filter.setAuthenticationFailureHandler(failure);
        http.addFilterBefore(filter, BasicAuthenticationFilter.class);
    }

}
