package id.amanah.desk.api;

import id.amanah.desk.Outage;
import id.amanah.desk.Sentences;
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
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

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
            List<Field> errors = refusal.errors()
                .stream()
                .map(e -> new Field(e.field(), sentences.of(e, locale)))
                .toList();
            problem.setProperty("errors", errors);
        }
        return ResponseEntity.status(status).body(problem);
    }

    @ExceptionHandler({ HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class })
    ResponseEntity<ProblemDetail> malformed(Exception mishap, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, "problem.malformed", locale);
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
                .body(problem(status, known.getBody().getDetail(), locale));
        }
        if (Outage.isBehind(mishap)) {
            LOG.warn("The database did not answer: {}", mishap.toString());
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, sentences.of(Outage.SENTENCE, locale), locale));
        }
        LOG.error("A request of the API failed", mishap);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "problem.ours", locale);
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String key, Locale locale) {
        return ResponseEntity.status(status).body(problem(status, sentences.of(key, locale), locale));
    }

    private ProblemDetail problem(HttpStatusCode status, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(sentences.of("problem.title." + status.value(), locale));
        return problem;
    }

}
