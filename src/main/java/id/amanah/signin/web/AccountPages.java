package id.amanah.signin.web;

import id.amanah.identity.Identity;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.signin.OwnAccount;
import id.amanah.signin.SecondFactors;
import id.amanah.signin.Sessions;
import id.amanah.signin.SignedIn;
import id.amanah.signin.Slower;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account (<i>akun saya</i>): password, second factor, sessions. */
@Controller
@RequestMapping("/akun")
class AccountPages {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final OwnAccount account;

    private final SecondFactors factors;

    private final Sessions sessions;

    private final Organisation organisation;

    AccountPages(OwnAccount account, SecondFactors factors, Sessions sessions, Organisation organisation) {
        this.account = account;
        this.factors = factors;
        this.sessions = sessions;
        this.organisation = organisation;
    }

    @GetMapping
    String account(@RequestParam(required = false) String tersimpan, Model model, HttpServletRequest request) {
        SignedIn who = OwnAccount.signedIn().orElseThrow();
        model.addAttribute("username", who.getName());
        model.addAttribute("standing", factors.standing(who.getName()));
        model.addAttribute("ownPassword", account.hasPassword(who.getName()));
        model.addAttribute("owes", account.owesSecondFactor());
        model.addAttribute("sessions", sessions.of(who.getName(), request));
        model.addAttribute("zone", zone(organisation));
        model.addAttribute("saved", tersimpan != null);
        return "signin/account";
    }

    static ZoneId zone(Organisation organisation) {
        return organisation.agencyIfKnown(Identity.actor().agency()).map(Agency::zone).orElse(JAKARTA);
    }

    @GetMapping("/kata-sandi")
    String password(Model model) {
        model.addAttribute("given", isGiven());
        return "signin/password";
    }

    @PostMapping("/kata-sandi")
    String change(@RequestParam("_current") String current, @RequestParam("_fresh") String fresh,
            @RequestParam("_again") String again, Model model, HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn who = OwnAccount.signedIn().orElseThrow();
        boolean given = isGiven();
        Slower.Answer<Optional<String>> answer = fresh.equals(again)
                ? Slower.asked(() -> account.changePassword(who, current, fresh, request, response))
                : new Slower.Answer<>(Optional.of("signin.password.differ"), 0);
        if (answer.seconds() == 0 && answer.value().isEmpty()) {
            return "redirect:" + (given ? account.pageToGoBackTo(request) : "/akun?tersimpan");
        }
        response.setStatus(answer.seconds() > 0 ? 429 : 422);
        model.addAttribute("given", given);
        model.addAttribute("wrong", true);
        model.addAttribute("wait", answer.seconds());
        model.addAttribute("problem", answer.seconds() > 0 ? null : answer.value().get());
        return "signin/password";
    }

    private static boolean isGiven() {
        return OwnAccount.signedIn().orElseThrow().first() == SignedIn.Still.PASSWORD;
    }

    @PostMapping("/sesi")
    String end(@RequestParam String sesi) {
        sessions.end(OwnAccount.signedIn().orElseThrow().getName(), sesi);
        return "redirect:/akun?tersimpan";
    }

    @PostMapping("/keluar-semua")
    String everywhere(HttpServletRequest request) {
        account.signOutEverywhere(OwnAccount.signedIn().orElseThrow());
        request.getSession().invalidate();
        return "redirect:/masuk?keluar";
    }

}
