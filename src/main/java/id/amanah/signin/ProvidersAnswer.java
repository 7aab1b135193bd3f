package id.amanah.signin;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import java.util.List;
import java.util.Map;

/**
 * Judges what the identity provider answered: the code is turned into a token, the token
 * is held against the keys, and its claims against the staff records.
 */
final class ProvidersAnswer implements AuthenticationProvider {

    /** The claim that we add: under which name the person signs in here. */
    private static final String USERNAME = "amanah_username";

    private final PersonOfClaims people;

    private final OidcAuthorizationCodeAuthenticationProvider provider;

    ProvidersAnswer(PersonOfClaims people) {
        this.people = people;
        this.provider = new OidcAuthorizationCodeAuthenticationProvider(
                new RestClientAuthorizationCodeTokenResponseClient(), this::user);
    }

    private OidcUser user(OidcUserRequest answer) {
        String username = people.username(answer.getIdToken().getClaims());
        return new DefaultOidcUser(List.of(), answer.getIdToken(), new OidcUserInfo(Map.of(USERNAME, username)),
                USERNAME);
    }

    @Override
    public Authentication authenticate(Authentication answer) {
        return provider.authenticate(answer);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return provider.supports(kind);
    }

}
