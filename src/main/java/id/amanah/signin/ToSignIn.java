package id.amanah.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the sign-in page, which says so if a session has run out. */
final class ToSignIn extends LoginUrlAuthenticationEntryPoint {

    ToSignIn(String page) {
        super(page);
    }

    /** A script gets no page to sign in: the page it runs on says what to do. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (isScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
        else {
            super.commence(request, response, why);
        }
    }

    static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    @Override
    protected String determineUrlToUseForThisRequest(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException why) {
        return SessionEnded.ended(request) ? getLoginFormUrl() + "?habis" : getLoginFormUrl();
    }

}
