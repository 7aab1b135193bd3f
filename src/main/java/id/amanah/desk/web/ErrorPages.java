package id.amanah.desk.web;

import id.amanah.desk.Outage;
import id.amanah.desk.Sentences;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the server answers where no page did: an address that leads nowhere, a refusal
 * before any page was reached. People get a page, callers of the API a problem.
 */
@Controller
class ErrorPages implements ErrorController {

    private final Mishaps mishaps;

    private final Sentences sentences;

    ErrorPages(Mishaps mishaps, Sentences sentences) {
        this.mishaps = mishaps;
        this.sentences = sentences;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Locale locale) {
        return answer(status(request), request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request, locale);
    }

    /** A page, or for a path of the API a problem. */
    Object answer(int status, Object path, HttpServletRequest request, Locale locale) {
        if (path == null || !path.toString().startsWith("/api/")) {
            return mishaps.page(status, locale, request);
        }
        String sentence = sentences.ofStatus(status, locale);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), sentence);
        problem.setTitle(sentences.of("problem.title." + status, locale));
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static int status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable mishap
                && Outage.isBehind(mishap)) {
            return 503;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }

}
