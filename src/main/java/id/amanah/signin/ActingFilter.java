package id.amanah.signin;

import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.TransactionException;
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
        Authentication signedIn = signedIn(request);
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken || isHalfWay(signedIn)) {
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

    /**
     * For a page about a mishap, nobody if the database that knows does not answer.
     */
    private static Authentication signedIn(HttpServletRequest request) {
        try {
            return SecurityContextHolder.getContext().getAuthentication();
        }
        catch (DataAccessException | TransactionException mishap) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return null;
            }
            throw mishap;
        }
    }

    /** Whoever has not given the second factor is nobody yet. */
    private static boolean isHalfWay(Authentication signedIn) {
        return signedIn instanceof SignedIn who && who.first() == SignedIn.Still.CODE;
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
