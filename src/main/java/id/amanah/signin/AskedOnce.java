package id.amanah.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Tells a request's session once. The filter of sessions asks again when the response has
 * left already, and would read the session from the database a second time only to see
 * that its cookie need not be sent.
 */
final class AskedOnce implements HttpSessionIdResolver {

    private static final String ASKED = AskedOnce.class.getName();

    private final HttpSessionIdResolver cookie;

    AskedOnce(HttpSessionIdResolver cookie) {
        this.cookie = cookie;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.getAttribute(ASKED) != null) {
            return List.of();
        }
        request.setAttribute(ASKED, true);
        return cookie.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookie.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookie.expireSession(request, response);
    }

}
