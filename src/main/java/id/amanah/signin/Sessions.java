package id.amanah.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions (<i>sesi</i>) of an account: where somebody is signed in now. */
@Component
public class Sessions {

    private static final String BROWSER = "amanah.browser";

    private final JdbcClient jdbc;

    private final SessionJson json = new SessionJson();

    private final int most;

    Sessions(JdbcClient jdbc, SignInSettings settings) {
        this.jdbc = jdbc;
        this.most = settings.sessions();
    }

    /**
     * A session as its person sees it.
     *
     * @param key to end it by; not its id, which would open it
     * @param browser in words such as {@code Chrome, Android}
     * @param seenAt to the minute
     * @param here whether it is the one asking
     */
    public record Session(String key, String browser, Instant begunAt, Instant seenAt, boolean here) {
    }

    /** Those that have not run out, the one seen last first. */
    @Transactional(readOnly = true)
    public List<Session> of(String username, HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        return jdbc.sql("""
                select s.primary_id, s.session_id, s.creation_time, s.last_access_time, a.attribute_bytes
                from web_session s left join web_session_attributes a
                     on a.session_primary_id = s.primary_id and a.attribute_name = :browser
                where s.principal_name = :username and s.expiry_time > :now order by s.last_access_time desc""")
            .param("browser", BROWSER)
            .param("username", username)
            .param("now", here == null ? 0 : here.getLastAccessedTime())
            .query((row, n) -> new Session(row.getString(1), browser(row.getBytes(5)),
                    Instant.ofEpochMilli(row.getLong(3)), Instant.ofEpochMilli(row.getLong(4)),
                    here != null && here.getId().equals(row.getString(2))))
            .list();
    }

    private String browser(byte[] kept) {
        return kept != null && json.read(kept) instanceof String words ? words : "";
    }

    /**
     * A session begins: notes with what, and ends the oldest where there are too many.
     */
    @Transactional
    public void begun(String username, HttpServletRequest request) {
        request.getSession().setAttribute(BROWSER, Browsers.inWords(request.getHeader(HttpHeaders.USER_AGENT)));
        jdbc.sql("""
                delete from web_session where primary_id in (select primary_id from web_session
                where principal_name = ? order by last_access_time desc offset ?)""")
            .params(username, most - 1)
            .update();
    }

    /** Ends one of the account's sessions. */
    @Transactional
    public void end(String username, String key) {
        jdbc.sql("delete from web_session where principal_name = ? and primary_id = ?").params(username, key).update();
    }

    /** Signs the account out everywhere (<i>keluar di semua perangkat</i>). */
    @Transactional
    public void endAll(String username) {
        jdbc.sql("delete from web_session where principal_name = ?").param(username).update();
    }

    /** Signs the account out everywhere but here. */
    @Transactional
    public void endOthers(String username, HttpServletRequest request) {
        jdbc.sql("delete from web_session where principal_name = ? and session_id <> ?")
            .params(username, request.getSession().getId())
            .update();
    }

}
