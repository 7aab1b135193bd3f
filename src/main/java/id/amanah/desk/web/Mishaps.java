package id.amanah.desk.web;

import id.amanah.desk.Outage;
import id.amanah.desk.Sentences;
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
        return page(413, sentences.of("problem.too-large", locale), locale, request);
    }

    @ExceptionHandler
    ModelAndView others(Exception mishap, Locale locale, HttpServletRequest request) {
        if (mishap instanceof ErrorResponse known) {
            int status = known.getStatusCode().value();
            return page(status, sentences.of(status == 404 ? "problem.unknown" : "problem.malformed", locale), locale,
                    request);
        }
        if (Outage.isBehind(mishap)) {
            LOG.warn("The database did not answer: {}", mishap.toString());
            return page(503, sentences.of(Outage.SENTENCE, locale), locale, request);
        }
        LOG.error("A page failed", mishap);
        return page(500, sentences.of("problem.ours", locale), locale, request);
    }

    /** A page that says what went wrong. */
    ModelAndView page(int status, String sentence, Locale locale, HttpServletRequest request) {
        ExtendedModelMap around = new ExtendedModelMap();
        frame.fill(around, locale, request);
        ModelAndView page = new ModelAndView("desk/mishap", around);
        page.setStatus(HttpStatusCode.valueOf(status));
        page.addObject("heading", sentences.of("problem.title." + status, locale));
        page.addObject("sentence", sentence);
        return page;
    }

}
