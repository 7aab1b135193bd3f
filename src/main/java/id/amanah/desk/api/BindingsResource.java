package id.amanah.desk.api;

import id.amanah.desk.Bindings;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller is bound by. */
@RestController
class BindingsResource {

    private final Bindings bindings;

    BindingsResource(Bindings bindings) {
        this.bindings = bindings;
    }

    @GetMapping("/api/bindings")
    Bindings.Bound mine(Locale locale) {
        return bindings.mine(locale);
    }

}
