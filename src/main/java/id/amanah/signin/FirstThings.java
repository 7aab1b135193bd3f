package id.amanah.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever still has something to do, such as giving the code of the second factor,
 * to where it is done, whatever page they open.
 */
final class FirstThings extends OncePerRequestFilter {

    /** Pages that everybody may see at any time. */
    private static final List<String> FREE = List.of("/keluar", "/look", "/lapor", "/masuk", "/actuator", "/error",
            "/v3");

    private final PageToGoBackTo pages;

    FirstThings(PageToGoBackTo pages) {
        this.pages = pages;
    }

    static String pageOf(SignedIn.Still still) {
        return switch (still) {
            case CODE -> "/masuk/kode";
            case PASSWORD -> "/akun/kata-sandi";
            case SET_UP -> "/akun/faktor-kedua";
        };
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        SignedIn.Still first = FREE.stream().anyMatch(f -> path.equals(f) || path.startsWith(f + "/")) ? null : first();
        if (first == null || path.startsWith(pageOf(first))) {
            chain.doFilter(request, response);
        }
        else if (ToSignIn.isScript(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
        else {
            pages.saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + pageOf(first));
        }
    }

    private static SignedIn.Still first() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who ? who.first() : null;
    }

}
