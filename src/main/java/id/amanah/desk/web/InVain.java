package id.amanah.desk.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpHeaders;

/**
 * What somebody sent that was not done: the page it came from, and the longer texts, so
 * that they can be copied instead of being thought up again.
 */
final class InVain {

    /** In letters: what is shorter is soon typed again. */
    private static final int WORTH_KEEPING = 12;

    private InVain() {
    }

    /**
     * The path of the page that led here; null if none of ours did, or the home page,
     * which every mishap leads to, or the page that failed itself.
     */
    static String from(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        try {
            URI page = referer == null ? null : URI.create(referer);
            if (page == null || !request.getServerName().equals(page.getHost()) || page.getRawPath() == null
                    || page.getRawPath().startsWith("//")) {
                return null;
            }
            if (page.getRawPath().equals("/") || page.getRawPath().equals(failed(request))) {
                return null;
            }
            return page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
        }
        catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    /** Longer texts of a form that was sent; never a password, an id or a token. */
    static List<String> typed(HttpServletRequest request) {
        Object method = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        if (!"POST".equals(method == null ? request.getMethod() : method) || isMultipart(request)) {
            return List.of();
        }
        return request.getParameterMap()
            .entrySet()
            .stream()
            .filter(sent -> !sent.getKey().equals("password")
                    && (!sent.getKey().startsWith("_") || sent.getKey().equals("_note")))
            .flatMap(sent -> Arrays.stream(sent.getValue()))
            .filter(text -> text.length() >= WORTH_KEEPING && text.indexOf(' ') > 0)
            .distinct()
            .toList();
    }

    private static String failed(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    /** May be too large to be read, and then cannot be asked what is in it. */
    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

}
