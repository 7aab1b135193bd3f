package id.amanah.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form sent after its session ran out leads to the sign-in page and from there back to
 * the form's page; one sent from a page older than its session leads straight back. What
 * was sent is not done afterwards, since somebody else might be the one who signs in; but
 * it is kept for who typed it ({@link TypedBefore}). A script is only told.
 */
final class SessionEnded implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    private final String signIn;

    SessionEnded(String signIn) {
        this.signIn = signIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean stale = why instanceof CsrfException;
        if (stale && ToSignIn.isScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        boolean signsIn = !TypedBefore.isAnybodys(request);
        boolean kept = stale && (signsIn || isOwnPage(request)) && TypedBefore.keep(request);
        if (stale && ended(request) && signsIn) {
            PageToGoBackTo.keep(request, page(request));
            response.sendRedirect(request.getContextPath() + signIn + "?habis");
        }
        else if (kept) {
            response.sendRedirect(request.getContextPath() + request.getRequestURI());
        }
        else {
            otherwise.handle(request, response, why);
        }
    }

    static boolean ended(HttpServletRequest request) {
        return request.getAttribute(LongestStay.OVER) != null
                || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /**
     * Whether the browser says that the form stood on a page of ours: what anybody may
     * send is kept for nobody else's page.
     */
    private static boolean isOwnPage(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String referer = request.getHeader(HttpHeaders.REFERER);
        String from = origin == null || origin.equals("null") ? referer : origin;
        try {
            return from != null && request.getServerName().equals(URI.create(from).getHost());
        }
        catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    /** The page that the form stood on; only ever one of ours. */
    private static String page(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI page = URI.create(referer == null ? "/" : referer);
            String path = page.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
        }
        catch (IllegalArgumentException nonsense) {
            return "/";
        }
    }

}
