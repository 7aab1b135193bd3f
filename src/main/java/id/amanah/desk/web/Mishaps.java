package id.amanah.desk.web;

import id.amanah.desk.Outage;
import id.amanah.desk.Sentences;
import id.amanah.desk.Unkept;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Turns refusals and mishaps of a page into a page that says what to do. */
@Order(3)
@ControllerAdvice(annotations = Controller.class)
class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private final Sentences sentences;

    private final Frame frame;

    Mishaps(Sentences sentences, Frame frame) {
        this.sentences = sentences;
        this.frame = frame;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, Locale locale, HttpServletRequest request) {
        return page(refusal.reason().status(), sentences.of(refusal, locale), locale, request);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException mishap, Locale locale, HttpServletRequest request) {
        return page(413, locale, request);
    }

    /** An id or a number in the address that is none. */
    @ExceptionHandler
    ModelAndView unreadable(MethodArgumentTypeMismatchException mishap, Locale locale, HttpServletRequest request) {
        return page(mishap.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400, locale, request);
    }

    @ExceptionHandler
    ModelAndView others(Exception mishap, Locale locale, HttpServletRequest request) {
        if (mishap instanceof ErrorResponse known) {
            return page(known.getStatusCode().value(), locale, request);
        }
        if (Outage.isBehind(mishap)) {
            LOG.warn("The database did not answer: {}", mishap.toString());
            return page(503, locale, request);
        }
        if (Unkept.isBehind(mishap)) {
            return page(400, sentences.of(Unkept.SENTENCE, locale), locale, request);
        }
        LOG.error("A page failed", mishap);
        return page(500, locale, request);
    }

    /** A page that says what a status means to somebody at a browser. */
    ModelAndView page(int status, Locale locale, HttpServletRequest request) {
        String key = "mishap." + status;
        String own = sentences.of(key, locale);
        return page(status, own.equals(key) ? sentences.ofStatus(status, locale) : own, locale, request);
    }

    /** A page that says what went wrong, where to go, and what was typed in vain. */
    private ModelAndView page(int status, String sentence, Locale locale, HttpServletRequest request) {
        ExtendedModelMap around = new ExtendedModelMap();
        frame.fill(around, locale, request);
        ModelAndView page = new ModelAndView("desk/mishap", around);
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("heading", sentences.of("problem.title." + status, locale));
        page.addObject("sentence", sentence);
        page.addObject("from", InVain.from(request));
        page.addObject("typed", InVain.typed(request));
        return page;
    }

}
