package id.amanah.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whoever came through the identity provider is signed out there as well, and led back;
 * else the next one at the same machine would be let in without a word.
 */
final class SignedOut implements LogoutSuccessHandler {

    private final ProviderSettings provider;

    SignedOut(ProviderSettings provider) {
        this.provider = provider;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        boolean there = who instanceof SignedIn signedIn && signedIn.idToken() != null && provider != null
                && provider.endSession() != null;
        response.sendRedirect(there ? endSession(request, ((SignedIn) who).idToken())
                : request.getContextPath() + SecurityOfPages.SIGN_IN + "?keluar");
    }

    private String endSession(HttpServletRequest request, String idToken) {
        String back = ServletUriComponentsBuilder.fromContextPath(request)
            .path(SecurityOfPages.SIGN_IN)
            .build()
            .toUriString();
        return UriComponentsBuilder.fromUriString(provider.endSession())
            .queryParam("id_token_hint", "{token}")
            .queryParam("client_id", "{client}")
            .queryParam("post_logout_redirect_uri", "{back}")
            .encode()
            .buildAndExpand(idToken, provider.clientId(), back)
            .toUriString();
    }

}
