package id.amanah.identity.web;

import id.amanah.identity.Identity;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page to sign in (<i>masuk</i>), which also says why one is there: a wrong password,
 * a session that ran out, a sign-out.
 */
@Controller
class SignInPage {

    private final boolean demo;

    SignInPage(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/masuk")
    String signIn(@RequestParam(required = false) String salah, @RequestParam(required = false) String habis,
            @RequestParam(required = false) String keluar, Model model) {
        if (Identity.current().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("wrong", salah != null);
        model.addAttribute("ended", habis != null);
        model.addAttribute("left", keluar != null);
        model.addAttribute("demo", demo);
        return "identity/sign-in";
    }

}
