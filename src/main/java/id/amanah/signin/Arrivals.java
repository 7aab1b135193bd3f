package id.amanah.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * What happens when somebody has signed in, by either way, or has not: where they are led
 * to, and what is noted of it.
 */
@Component
class Arrivals implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final KnownBrowsers browsers;

    private final SecondFactors factors;

    private final StillToDo still;

    private final Sessions sessions;

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Arrivals(KnownBrowsers browsers, SecondFactors factors, StillToDo still, Sessions sessions) {
        this.browsers = browsers;
        this.factors = factors;
        this.still = still;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
            Authentication signedIn) throws IOException {
        if (signedIn.getPrincipal() instanceof OidcUser user) {
            become(still.nothing(user.getName(), user.getIdToken().getTokenValue()), request, response);
        }
        else {
            browsers.remember(signedIn.getName(), request, response);
        }
        factors.seen(signedIn.getName());
        sessions.begun(signedIn.getName(), request);
        response.sendRedirect(request.getContextPath() + PageToGoBackTo.take(request));
    }

    /** Goes on as somebody with less to do; the session gets another id. */
    void become(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        SecurityContextImpl context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        request.getSession();
        request.changeSessionId();
        contexts.saveContext(context, request, response);
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException why) throws IOException {
        response.sendRedirect(request.getContextPath() + SecurityOfPages.SIGN_IN + said(why));
    }

    private static String said(AuthenticationException why) {
        if (why instanceof Waiting waiting) {
            return "?tunggu=" + waiting.seconds();
        }
        if (why instanceof NobodyWithThatNip) {
            return "?asing";
        }
        return why instanceof OAuth2AuthenticationException ? "?penyedia" : "?salah";
    }

}
