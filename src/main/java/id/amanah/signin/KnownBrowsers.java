package id.amanah.signin;

import id.amanah.installation.MachineTime;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/**
 * Browsers that somebody signed in with before. Whoever guesses from elsewhere cannot
 * make them wait. The token opens nothing by itself; only its hash is kept.
 */
@Component
class KnownBrowsers {

    private static final String COOKIE = "amanah-browser";

    private static final Duration KEPT = Duration.ofDays(180);

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;

    private final MachineTime time;

    private final SecureRandom random = new SecureRandom();

    KnownBrowsers(JdbcClient jdbc, MachineTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    static String token(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request));
        return cookie == null || cookie.getValue().length() > LONGEST ? null : cookie.getValue();
    }

    /** One question, whether or not there is such an account or such a browser. */
    @Transactional(readOnly = true)
    public boolean knows(String username, String token) {
        return jdbc.sql("select 1 from known_browser where token = ? and username = ? and seen_at > ?")
            .params(Bucket.hash(String.valueOf(token)), username, time.now().minus(KEPT).atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .optional()
            .isPresent();
    }

    /** Knows the browser from now on; each account has tokens of its own. */
    @Transactional
    public void remember(String username, HttpServletRequest request, HttpServletResponse response) {
        String token = token(request);
        if (token == null || seenAgain(username, token) == 0) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            jdbc.sql("insert into known_browser (token, username, seen_at) values (?, ?, ?)")
                .params(Bucket.hash(token), username, time.now().atOffset(ZoneOffset.UTC))
                .update();
        }
        response.addCookie(cookie(token, request));
    }

    private int seenAgain(String username, String token) {
        return jdbc.sql("update known_browser set seen_at = ? where token = ? and username = ?")
            .params(time.now().atOffset(ZoneOffset.UTC), Bucket.hash(token), username)
            .update();
    }

    /** No browser is known to the account any more, as after a stolen one. */
    @Transactional
    public void forget(String username) {
        jdbc.sql("delete from known_browser where username = ?").param(username).update();
    }

    /** Forgets browsers that nobody came back with. */
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from known_browser where seen_at < ?")
            .param(time.now().minus(KEPT).atOffset(ZoneOffset.UTC))
            .update();
    }

    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + COOKIE : COOKIE;
    }

    private static Cookie cookie(String token, HttpServletRequest request) {
        Cookie cookie = new Cookie(name(request), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

}
