package id.amanah.authority.web;

import id.amanah.authority.Administration;
import id.amanah.authority.GivingRoles;
import id.amanah.authority.HeldRole;
import id.amanah.authority.HeldRoles;
import id.amanah.identity.Role;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms about roles: propose one, refuse a proposal, end a role. */
@Controller
class RoleForms {

    private static final String BACK = "/peran";

    private final GivingRoles giving;

    private final HeldRoles held;

    private final Administration administration;

    private final AuthorityWords words;

    RoleForms(GivingRoles giving, HeldRoles held, Administration administration, AuthorityWords words) {
        this.giving = giving;
        this.held = held;
        this.administration = administration;
        this.words = words;
    }

    @GetMapping("/peran/usul")
    String propose(@RequestParam(defaultValue = "") String person, Model model, Locale locale) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("person", person);
        return proposing(form("authority.role-form", typed, locale), model, locale);
    }

    @PostMapping("/peran/usul")
    String proposed(@RequestParam MultiValueMap<String, String> typed, Model model, Locale locale,
            HttpServletResponse response) {
        AuthorityForm form = form("authority.role-form", typed, locale);
        LocalDate from = form.day("from");
        LocalDate last = form.day("last");
        Role role = Arrays.stream(Role.values())
            .filter(one -> one.name().equals(form.value("role")))
            .findFirst()
            .orElse(null);
        if (!form.isWrong()) {
            try {
                giving.propose(form.value("person"), role, form.value("everywhere").equals("true"), from, last,
                        form.value("reason"));
                return "redirect:" + BACK;
            }
            catch (Refusal refused) {
                form.refused(refused, "person");
                response.setStatus(refused.reason().status());
            }
        }
        else {
            response.setStatus(Refusal.Reason.INVALID.status());
        }
        return proposing(form, model, locale);
    }

    private String proposing(AuthorityForm form, Model model, Locale locale) {
        form.text("person", false).select("role", words.givable(locale));
        if (administration.isEverywhere()) {
            form.tick("everywhere");
        }
        form.day("from", true).day("last", true).area("reason");
        return show(form, model, "authority.role-form", "/peran/usul", null);
    }

    @GetMapping("/peran/usul/{id}/tolak")
    String refuse(@PathVariable UUID id, Model model, Locale locale) {
        return reason(form("authority.refuse-form", null, locale), model, "authority.refuse-form",
                "/peran/usul/" + id + "/tolak", null);
    }

    @PostMapping("/peran/usul/{id}/tolak")
    String refused(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model, Locale locale,
            HttpServletResponse response) {
        AuthorityForm form = form("authority.refuse-form", typed, locale);
        try {
            giving.refuse(id, form.value("reason"));
            return "redirect:" + BACK;
        }
        catch (Refusal refused) {
            form.refused(refused, "reason");
            response.setStatus(refused.reason().status());
            return reason(form, model, "authority.refuse-form", "/peran/usul/" + id + "/tolak", null);
        }
    }

    @GetMapping("/peran/{id}/akhiri")
    String end(@PathVariable UUID id, Model model, Locale locale) {
        HeldRole one = held.find(id);
        return reason(form(words(one), null, locale), model, words(one), "/peran/" + id + "/akhiri",
                about(one, locale));
    }

    @PostMapping("/peran/{id}/akhiri")
    String ended(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed, Model model, Locale locale,
            HttpServletResponse response) {
        HeldRole one = held.find(id);
        AuthorityForm form = form(words(one), typed, locale);
        try {
            if (one.role() == Role.ADMINISTRATOR) {
                giving.proposeEnd(id, form.value("reason"));
            }
            else {
                held.end(id, form.value("reason"));
            }
            return "redirect:" + BACK;
        }
        catch (Refusal refused) {
            form.refused(refused, "reason");
            response.setStatus(refused.reason().status());
            return reason(form, model, words(one), "/peran/" + id + "/akhiri", about(one, locale));
        }
    }

    /** An administrator's role ends by two, any other at once. */
    private static String words(HeldRole one) {
        return one.role() == Role.ADMINISTRATOR ? "authority.end-by-two-form" : "authority.end-form";
    }

    private String about(HeldRole one, Locale locale) {
        return words.of("authority.end.about", locale, words.role(one.role(), locale), one.name(),
                words.agency(one.agency(), locale));
    }

    private AuthorityForm form(String key, MultiValueMap<String, String> typed, Locale locale) {
        return new AuthorityForm(words.messages(), locale, key, typed);
    }

    private static String reason(AuthorityForm form, Model model, String key, String action, String about) {
        form.area("reason");
        return show(form, model, key, action, about);
    }

    private static String show(AuthorityForm form, Model model, String key, String action, String about) {
        model.addAttribute("fields", form.fields());
        model.addAttribute("errors", form.problems());
        model.addAttribute("formWords", key);
        model.addAttribute("title", form.message(key + ".title", List.of()));
        model.addAttribute("action", action);
        model.addAttribute("about", about);
        model.addAttribute("back", BACK);
        return "authority/form";
    }

}
