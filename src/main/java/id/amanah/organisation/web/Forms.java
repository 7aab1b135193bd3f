package id.amanah.organisation.web;

import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.ui.Model;

/** A form that was sent: done, or shown again with what was typed and what is wrong. */
final class Forms {

    private Forms() {
    }

    static String tried(Model model, HttpServletResponse response, Map<String, String> typed, Supplier<String> what,
            Supplier<String> again) {
        try {
            return what.get();
        }
        catch (Refusal refusal) {
            if (refusal.reason() == Refusal.Reason.UNKNOWN) {
                throw refusal;
            }
            Asked.wrong(model, refusal);
            model.addAttribute("typed", typed);
            response.setStatus(refusal.reason().status());
            return again.get();
        }
    }

}
