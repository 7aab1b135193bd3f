package id.amanah.desk.api;

import id.amanah.desk.Outage;
import id.amanah.desk.Sentences;
import id.amanah.desk.Unkept;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Turns refusals and mishaps of the API into RFC 9457 problems with a sentence a person
 * understands.
 */
@Order(1)
@RestControllerAdvice(annotations = RestController.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    /** A field that has something wrong with it. */
    record Field(String field, String message) {
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        HttpStatus status = HttpStatus.valueOf(refusal.reason().status());
        ProblemDetail problem = problem(status, sentences.of(refusal, locale), locale);
        if (!refusal.errors().isEmpty()) {
            problem.setProperty("errors",
                    refusal.errors().stream().map(e -> new Field(e.field(), sentences.of(e, locale))).toList());
        }
        return ResponseEntity.status(status).body(problem);
    }

    /**
     * A member of the body that nobody knows is refused by its name, as an answer is. A
     * refusal by the value itself comes wrapped.
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException mishap, Locale locale) {
        if (mishap.getMostSpecificCause() instanceof Refusal refusal) {
            return refused(refusal, locale);
        }
        if (mishap.getCause() instanceof UnrecognizedPropertyException unknown) {
            String name = unknown.getPropertyName();
            return refused(Refusal.invalid(List.of(new FieldError(name, "problem.unknown-member", name))), locale);
        }
        if (mishap.getCause() instanceof StreamReadException broken && broken.getLocation() != null) {
            return answer(HttpStatus.BAD_REQUEST, "problem.malformed-at", locale, broken.getLocation().getLineNr(),
                    broken.getLocation().getColumnNr());
        }
        return answer(HttpStatus.BAD_REQUEST, "problem.malformed", locale);
    }

    /**
     * Of an id that is none, nothing exists; a parameter that is none is the caller's
     * slip.
     */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException mishap, Locale locale) {
        return mishap.getParameter().hasParameterAnnotation(PathVariable.class)
                ? answer(HttpStatus.NOT_FOUND, "problem.unknown", locale)
                : answer(HttpStatus.BAD_REQUEST, "problem.parameter", locale, mishap.getName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException mishap, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "problem.parameter-missing", locale, mishap.getParameterName());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestPartException mishap, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "problem.part-missing", locale, mishap.getRequestPartName());
    }

    /** A file was asked for and something else came. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> noFile(MultipartException mishap, Locale locale) {
        return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "problem.multipart", locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException mishap, Locale locale) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "problem.too-large", locale);
    }

    /** Somebody else held the lock each of the times that the command was tried. */
    @ExceptionHandler({ OptimisticLockingFailureException.class, PessimisticLockingFailureException.class })
    ResponseEntity<ProblemDetail> busy(Exception mishap, Locale locale) {
        return answer(HttpStatus.CONFLICT, "problem.busy", locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> others(Exception mishap, Locale locale) {
        if (mishap instanceof ErrorResponse known) {
            HttpStatusCode status = known.getStatusCode();
            return ResponseEntity.status(status)
                .headers(new HttpHeaders(known.getHeaders()))
                .body(problem(status, sentences.ofStatus(status.value(), locale), locale));
        }
        if (Outage.isBehind(mishap)) {
            LOG.warn("The database did not answer: {}", mishap.toString());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, sentences.of(Outage.SENTENCE, locale), locale));
        }
        if (Unkept.isBehind(mishap)) {
            return answer(HttpStatus.BAD_REQUEST, Unkept.SENTENCE, locale);
        }
        LOG.error("A request of the API failed", mishap);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "problem.ours", locale);
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String key, Locale locale, Object... args) {
        return ResponseEntity.status(status).body(problem(status, sentences.of(key, locale, args), locale));
    }

    private ProblemDetail problem(HttpStatusCode status, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(sentences.of("problem.title." + status.value(), locale));
        return problem;
    }

}
