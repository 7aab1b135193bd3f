package id.amanah.signin.web;

import id.amanah.signin.OwnAccount;
import id.amanah.signin.SignedIn;
import id.amanah.signin.Slower;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for the code of the second factor, right after the password. */
@Controller
class CodePage {

    private final OwnAccount account;

    CodePage(OwnAccount account) {
        this.account = account;
    }

    @GetMapping("/masuk/kode")
    String ask() {
        return waiting().isPresent() ? "signin/code" : "redirect:/";
    }

    @PostMapping("/masuk/kode")
    String give(@RequestParam(name = "_code", defaultValue = "") String code, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        Optional<SignedIn> who = waiting();
        if (who.isEmpty()) {
            return "redirect:/";
        }
        Slower.Answer<Boolean> right = Slower.asked(() -> account.giveCode(who.get(), code, request, response));
        if (right.isYes()) {
            return "redirect:" + account.pageToGoBackTo(request);
        }
        response.setStatus(right.seconds() > 0 ? 429 : 422);
        model.addAttribute("wrong", true);
        model.addAttribute("wait", right.seconds());
        return "signin/code";
    }

    private static Optional<SignedIn> waiting() {
        return OwnAccount.signedIn().filter(who -> who.first() == SignedIn.Still.CODE);
    }

}
