package id.amanah.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The page that somebody wanted before they had to sign in: its address and no more,
 * since only pages that change nothing are gone back to.
 */
final class PageToGoBackTo implements RequestCache {

    private static final String KEPT = "amanah.back";

    private static final int LONGEST = 2000;

    /** Keeps a page of ours: a path, with its query. */
    static void keep(HttpServletRequest request, String page) {
        if (page.startsWith("/") && !page.startsWith("//") && !page.startsWith("/\\") && page.length() <= LONGEST) {
            request.getSession().setAttribute(KEPT, page);
        }
    }

    /** The page to go on to, once; home if there is none. */
    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object kept = session == null ? null : session.getAttribute(KEPT);
        if (kept != null) {
            session.removeAttribute(KEPT);
        }
        return kept instanceof String page ? page : "/";
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET") && !ToSignIn.isScript(request)) {
            String path = request.getRequestURI().substring(request.getContextPath().length());
            keep(request, request.getQueryString() == null ? path : path + "?" + request.getQueryString());
        }
    }

    @Override
    public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof String page
                ? new SimpleSavedRequest(request.getContextPath() + page) : null;
    }

    /** Nothing is sent a second time: the page is asked for anew. */
    @Override
    public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        take(request);
    }

}
