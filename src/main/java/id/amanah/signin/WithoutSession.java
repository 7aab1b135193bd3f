package id.amanah.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Styles, pictures and calls of the API have no session, even where a browser sends its
 * cookie along: they ask the database for none.
 */
final class WithoutSession extends OncePerRequestFilter {

    /** By which the filter of sessions sees that it has been passed already. */
    private static final String PASSED = SessionRepositoryFilter.class.getName() + ".FILTERED";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasNone(request)) {
            request.setAttribute(PASSED, true);
        }
        chain.doFilter(request, response);
    }

    static boolean hasNone(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/look/") || path.startsWith("/actuator/")
                || path.startsWith("/v3/");
    }

}
