package id.amanah.signin;

import id.amanah.identity.Identity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a page and sent too late, kept in the session until the same
 * person, signed in again, opens the same page. The page says by the field {@link #WHOSE}
 * whose it is.
 */
public final class TypedBefore {

    /** The field that names the person to whom the page was shown. */
    public static final String WHOSE = "_whose";

    /** Whose a page is that nobody signs in for. */
    private static final String ANYBODY = "public";

    private static final String KEPT = "amanah.typed-before";

    private static final int LONGEST = 200_000;

    private TypedBefore() {
    }

    /**
     * Keeps what was sent; false if the page does not ask for that, or it is too much.
     */
    static boolean keep(HttpServletRequest request) {
        Map<String, String[]> sent = request.getParameterMap();
        long letters = sent.values().stream().flatMap(java.util.Arrays::stream).mapToLong(String::length).sum();
        if (!sent.containsKey(WHOSE) || letters > LONGEST) {
            return false;
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                kept.put(name, new ArrayList<>(List.of(values)));
            }
        });
        kept.put("_path", request.getRequestURI());
        request.getSession().setAttribute(KEPT, kept);
        return true;
    }

    /**
     * What the actor typed into this page before, once; what somebody else typed is
     * forgotten.
     */
    public static Optional<MultiValueMap<String, String>> take(HttpServletRequest request) {
        return take(request, Identity.actor().person().value().toString());
    }

    /** What was typed in this session into a page that nobody signs in for, once. */
    public static Optional<MultiValueMap<String, String>> takeOfAnybody(HttpServletRequest request) {
        return take(request, ANYBODY);
    }

    /** Whether a form that was sent stood on a page that nobody signs in for. */
    static boolean isAnybodys(HttpServletRequest request) {
        return ANYBODY.equals(request.getParameter(WHOSE));
    }

    @SuppressWarnings("unchecked")
    private static Optional<MultiValueMap<String, String>> take(HttpServletRequest request, String whose) {
        HttpSession session = request.getSession(false);
        Object found = session == null ? null : session.getAttribute(KEPT);
        if (!(found instanceof Map<?, ?> kept) || !request.getRequestURI().equals(kept.get("_path"))) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        if (!List.of(whose).equals(kept.get(WHOSE))) {
            return Optional.empty();
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        kept.forEach((name, values) -> {
            if (values instanceof List<?> many) {
                typed.put((String) name, (List<String>) many);
            }
        });
        return Optional.of(typed);
    }

}
