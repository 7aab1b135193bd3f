package id.amanah.forms.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Says an amount as it was understood, while somebody types it: by the same rules that
 * read it when it is saved.
 */
@Controller
class MoneyHelp {

    private static final int LONGEST = 60;

    private final MessageSource words;

    MoneyHelp(MessageSource words) {
        this.words = words;
    }

    @GetMapping("/bantu/uang")
    ResponseEntity<String> say(@RequestParam(defaultValue = "") String nilai, Locale locale) {
        String text = nilai.length() > LONGEST ? nilai.substring(0, LONGEST) : nilai;
        var read = text.isBlank() ? null : Money.read(text).orElse(null);
        String said = text.isBlank() ? ""
                : read == null ? words.getMessage("forms.error.money", null, locale) : Spelled.rupiah(read, locale);
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
            .header("X-Understood", read == null && !text.isBlank() ? "no" : "yes")
            .body(said);
    }

}
