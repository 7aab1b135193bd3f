package id.amanah.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * An upload that is too large or broken is noticed before it is known whom it was for, so
 * it is answered here: passed on to the page for errors it would break there again.
 */
@Order(4)
@ControllerAdvice
class BrokenUploads {

    private final ErrorPages errors;

    BrokenUploads(ErrorPages errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    Object broken(MultipartException mishap, HttpServletRequest request, Locale locale) {
        int status = mishap instanceof MaxUploadSizeExceededException ? 413 : 400;
        return errors.answer(status, request.getRequestURI(), request, locale);
    }

}
