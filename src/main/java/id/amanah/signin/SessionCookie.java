package id.amanah.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of the session: out of reach of scripts, not sent along by other sites'
 * forms, for the time of the browser. Over HTTPS it is bound to this very host
 * ({@code __Host-}); over plain HTTP browsers take no such name.
 */
final class SessionCookie implements CookieSerializer {

    static final String NAME = "amanah-session";

    private final CookieSerializer plain = cookie(NAME, false);

    private final CookieSerializer bound = cookie("__Host-" + NAME, true);

    private static CookieSerializer cookie(String name, boolean secure) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(secure);
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        fitting(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return fitting(request).readCookieValues(request);
    }

    private CookieSerializer fitting(HttpServletRequest request) {
        return request.isSecure() ? bound : plain;
    }

}
