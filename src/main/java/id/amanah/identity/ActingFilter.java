package id.amanah.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes whoever signed in the actor of the request's thread, with the roles that they
 * hold now: a role taken away or an account closed is gone at the next request, whatever
 * a session remembers.
 */
final class ActingFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    ActingFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Actor> actor = accounts.actor(signedIn.getName());
        if (actor.isEmpty()) {
            forget(request);
        }
        Actor before = Identity.put(actor.orElse(null));
        try {
            chain.doFilter(request, response);
        }
        finally {
            Identity.put(before);
        }
    }

    private static void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The style and the pictures belong to nobody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/look/");
    }

    /** A page about a mishap is shown to somebody, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

}
