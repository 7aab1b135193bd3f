package id.amanah.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the sign-in page, which says so if a session has run out. */
final class ToSignIn extends LoginUrlAuthenticationEntryPoint {

    ToSignIn(String page) {
        super(page);
    }

    @Override
    protected String determineUrlToUseForThisRequest(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException why) {
        return SessionEnded.ended(request) ? getLoginFormUrl() + "?habis" : getLoginFormUrl();
    }

}
