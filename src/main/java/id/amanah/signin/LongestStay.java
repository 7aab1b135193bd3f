package id.amanah.signin;

import id.amanah.installation.MachineTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that somebody has been signed in with for too long, however busy. It
 * stands before all that reads the session, so that the rest sees one that ran out, and
 * what was typed comes along to the next.
 */
final class LongestStay extends OncePerRequestFilter {

    /** By which the rest of the request knows. */
    static final String OVER = "amanah.session-over";

    private final Duration longest;

    private final MachineTime time;

    LongestStay(Duration longest, MachineTime time) {
        this.longest = longest;
        this.time = time;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && isOver(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))) {
            session.invalidate();
            request.setAttribute(OVER, true);
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(Object context) {
        return context instanceof SecurityContext known && known.getAuthentication() instanceof SignedIn who
                && who.since().plus(longest).isBefore(time.now());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WithoutSession.hasNone(request);
    }

}
