package id.amanah.signin.web;

import id.amanah.identity.Identity;
import id.amanah.signin.SignInSettings;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page to sign in (<i>masuk</i>), which also says why one is there: a wrong password,
 * a wait, a session that ran out, a sign-out, somebody whom nobody knows.
 */
@Controller
class SignInPage {

    /** In seconds; the longest that anybody has to wait. */
    private static final int LONGEST_WAIT = 300;

    private final SignInSettings settings;

    private final boolean demo;

    SignInPage(SignInSettings settings, Environment environment) {
        this.settings = settings;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @GetMapping("/masuk")
    String signIn(@RequestParam(required = false) String salah, @RequestParam(required = false) String habis,
            @RequestParam(required = false) String keluar, @RequestParam(required = false) String asing,
            @RequestParam(required = false) String penyedia, @RequestParam(defaultValue = "") String tunggu,
            Model model) {
        if (Identity.current().isPresent()) {
            return "redirect:/";
        }
        int wait = tunggu.matches("[0-9]{1,3}") ? Math.min(Integer.parseInt(tunggu), LONGEST_WAIT) : 0;
        model.addAttribute("wrong", salah != null || wait > 0 || asing != null || penyedia != null);
        model.addAttribute("password", salah != null);
        model.addAttribute("wait", wait);
        model.addAttribute("stranger", asing != null);
        model.addAttribute("down", penyedia != null);
        model.addAttribute("ended", habis != null);
        model.addAttribute("left", keluar != null);
        model.addAttribute("demo", demo);
        model.addAttribute("passwords", settings.passwords());
        model.addAttribute("provider", settings.hasProvidersPage() ? settings.provider().name() : null);
        return "signin/sign-in";
    }

}
