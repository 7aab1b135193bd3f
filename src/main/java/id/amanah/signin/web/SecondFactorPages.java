package id.amanah.signin.web;

import id.amanah.signin.OwnAccount;
import id.amanah.signin.SecondFactors;
import id.amanah.signin.SignedIn;
import id.amanah.signin.Slower;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Setting up the second factor (<i>faktor kedua</i>): a picture to scan or a key to type,
 * a code to confirm, recovery codes that are shown once.
 */
@Controller
@RequestMapping("/akun/faktor-kedua")
class SecondFactorPages {

    private final OwnAccount account;

    private final SecondFactors factors;

    SecondFactorPages(OwnAccount account, SecondFactors factors) {
        this.account = account;
        this.factors = factors;
    }

    @GetMapping
    String page(Model model) {
        return shown(OwnAccount.signedIn().orElseThrow(), model);
    }

    private String shown(SignedIn who, Model model) {
        SecondFactors.Standing standing = factors.standing(who.getName());
        model.addAttribute("standing", standing);
        model.addAttribute("owes", account.owesSecondFactor());
        model.addAttribute("first", who.first() == SignedIn.Still.SET_UP);
        if (!standing.secondFactor()) {
            model.addAttribute("offer", account.offer(who));
        }
        return "signin/second-factor";
    }

    @PostMapping
    String confirm(@RequestParam(name = "_code", defaultValue = "") String code, Model model,
            HttpServletRequest request, HttpServletResponse response) {
        SignedIn who = OwnAccount.signedIn().orElseThrow();
        if (factors.standing(who.getName()).secondFactor()) {
            return "redirect:/akun/faktor-kedua";
        }
        return codes(who, Slower.asked(() -> account.setUp(who, code, request, response)), "_code", model, response,
                request);
    }

    @PostMapping("/kode-pemulihan")
    String renew(@RequestParam(name = "_code", defaultValue = "") String code, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn who = OwnAccount.signedIn().orElseThrow();
        return codes(who, Slower.asked(() -> account.renewRecoveryCodes(who, code)), "renew", model, response, request);
    }

    private String codes(SignedIn who, Slower.Answer<Optional<List<String>>> answer, String form, Model model,
            HttpServletResponse response, HttpServletRequest request) {
        if (answer.seconds() == 0 && answer.value().isPresent()) {
            model.addAttribute("codes", answer.value().get());
            model.addAttribute("onward", account.pageToGoBackTo(request));
            return "signin/recovery-codes";
        }
        return wrong(who, answer.seconds(), form, model, response);
    }

    @PostMapping("/hapus")
    String giveUp(@RequestParam(name = "_code", defaultValue = "") String code, Model model,
            HttpServletResponse response) {
        SignedIn who = OwnAccount.signedIn().orElseThrow();
        Slower.Answer<Boolean> done = Slower.asked(() -> account.giveUp(who, code));
        return done.isYes() ? "redirect:/akun?tersimpan" : wrong(who, done.seconds(), "remove", model, response);
    }

    private String wrong(SignedIn who, long wait, String form, Model model, HttpServletResponse response) {
        response.setStatus(wait > 0 ? 429 : 422);
        model.addAttribute("wrong", true);
        model.addAttribute("wait", wait);
        model.addAttribute("form", form);
        return shown(who, model);
    }

}
