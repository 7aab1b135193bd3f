package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Sentences;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import id.amanah.workflow.Again;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Taking a declaration back (<i>penarikan</i>) and having a closed one decided anew
 * (<i>pembetulan keputusan</i>): asked once, with a reason that stays in the journal.
 */
@Controller
class EndingPages {

    private static final String WITHDRAW = "withdraw";

    private static final String RECTIFY = "rectify";

    private final Declarations declarations;

    private final Sentences sentences;

    private final Again again;

    EndingPages(Declarations declarations, Sentences sentences, Again again) {
        this.declarations = declarations;
        this.sentences = sentences;
        this.again = again;
    }

    @GetMapping("/laporan/{number}/tarik")
    String withdrawal(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = declarations.find(number);
        return declarations.mayWithdraw(declaration) ? ask(number, WITHDRAW, "/tarik", model, locale)
                : "redirect:/laporan/" + number;
    }

    @PostMapping("/laporan/{number}/tarik")
    String withdraw(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model model,
            Locale locale, HttpServletResponse response) {
        return tried(() -> declarations.withdraw(number, reason), new Asked(number, WITHDRAW, "/tarik", reason), model,
                locale, response);
    }

    @GetMapping("/laporan/{number}/betulkan")
    String rectification(@PathVariable String number, Model model, Locale locale) {
        Declaration declaration = declarations.find(number);
        return declarations.mayRectify(declaration) ? ask(number, RECTIFY, "/betulkan", model, locale)
                : "redirect:/laporan/" + number;
    }

    @PostMapping("/laporan/{number}/betulkan")
    String rectify(@PathVariable String number, @RequestParam(defaultValue = "") String reason, Model model,
            Locale locale, HttpServletResponse response) {
        return tried(() -> declarations.rectify(number, reason), new Asked(number, RECTIFY, "/betulkan", reason), model,
                locale, response);
    }

    private record Asked(String number, String what, String path, String reason) {
    }

    private String tried(Runnable command, Asked asked, Model model, Locale locale, HttpServletResponse response) {
        try {
            again.run(() -> {
                command.run();
                return null;
            });
            return "redirect:/laporan/" + asked.number();
        }
        catch (Refusal refused) {
            if (refused.errors().isEmpty()) {
                throw refused;
            }
            response.setStatus(refused.reason().status());
            model.addAttribute("reason", asked.reason());
            model.addAttribute("errors", refused.errors().stream().map(e -> problem(e, locale)).toList());
            return ask(asked.number(), asked.what(), asked.path(), model, locale);
        }
    }

    private Sheet.Problem problem(FieldError error, Locale locale) {
        String sentence = sentences.of(error, locale);
        return new Sheet.Problem(error.field(), "f-reason", sentence, sentence);
    }

    private String ask(String number, String what, String path, Model model, Locale locale) {
        model.addAttribute("number", number);
        model.addAttribute("action", "/laporan/" + number + path);
        model.addAttribute("question", sentences.of("desk.ending." + what, locale, number));
        model.addAttribute("effect", sentences.of("desk.ending." + what + ".effect", locale));
        model.addAttribute("button", sentences.of("desk.ending." + what + ".button", locale));
        model.addAttribute("risky", what.equals(WITHDRAW));
        if (!model.containsAttribute("errors")) {
            model.addAttribute("errors", List.of());
        }
        return "desk/ending";
    }

}
