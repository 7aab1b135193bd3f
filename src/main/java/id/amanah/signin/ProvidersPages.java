package id.amanah.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * Signing in on pages through the identity provider: authorization code with PKCE. Of its
 * tokens only the one about the person is kept, to sign out with.
 */
final class ProvidersPages {

    /** In addresses of ours; the provider has to know the one that it leads back to. */
    static final String ID = "sso";

    private final InMemoryClientRegistrationRepository clients;

    ProvidersPages(ProviderSettings settings) {
        this.clients = new InMemoryClientRegistrationRepository(client(settings));
    }

    private static ClientRegistration client(ProviderSettings settings) {
        boolean secret = settings.clientSecret() != null && !settings.clientSecret().isBlank();
        return ClientRegistration.withRegistrationId(ID)
            .clientName(settings.name())
            .clientId(settings.clientId())
            .clientSecret(settings.clientSecret())
            .clientAuthenticationMethod(
                    secret ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC : ClientAuthenticationMethod.NONE)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
            .redirectUri("{baseUrl}/masuk/kembali/{registrationId}")
            .scope("openid", "profile")
            .issuerUri(settings.issuer())
            .authorizationUri(settings.authorization())
            .tokenUri(settings.token())
            .jwkSetUri(settings.keys())
            .userNameAttributeName("sub")
            .build();
    }

    void open(HttpSecurity http, Arrivals arrivals) {
        http.oauth2Login(o -> o.loginPage(SecurityOfPages.SIGN_IN)
            .clientRegistrationRepository(clients)
            .authorizedClientRepository(new NothingKept())
            .authorizationEndpoint(a -> a.baseUri("/masuk/lewat"))
            .redirectionEndpoint(r -> r.baseUri("/masuk/kembali/*"))
            .successHandler(arrivals)
            .failureHandler(arrivals));
    }

    /** Amanah calls nobody in people's names: it keeps no token for that. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String client, Authentication who,
                HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication who, HttpServletRequest request,
                HttpServletResponse response) {
            // nothing is kept
        }

        @Override
        public void removeAuthorizedClient(String client, Authentication who, HttpServletRequest request,
                HttpServletResponse response) {
            // nothing was kept
        }

    }

}
