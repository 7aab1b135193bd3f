package id.amanah.authority.web;

import id.amanah.authority.Assistants;
import id.amanah.authority.StandIns;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.kinds.Kind;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms that ask somebody to stand in, or to help. */
@Controller
class StandInForms {

    private final StandIns standIns;

    private final Assistants assistants;

    private final Declarations declarations;

    private final AuthorityWords words;

    StandInForms(StandIns standIns, Assistants assistants, Declarations declarations, AuthorityWords words) {
        this.standIns = standIns;
        this.assistants = assistants;
        this.declarations = declarations;
        this.words = words;
    }

    @GetMapping("/pengganti/usul")
    String ask(Model model, Locale locale) {
        return asking(form("authority.stand-in-form", null, locale), model, locale);
    }

    @PostMapping("/pengganti/usul")
    String asked(@RequestParam MultiValueMap<String, String> typed, Model model, Locale locale,
            HttpServletResponse response) {
        AuthorityForm form = form("authority.stand-in-form", typed, locale);
        LocalDate from = form.day("from");
        LocalDate last = form.day("last");
        if (!form.isWrong()) {
            try {
                standIns.propose(new StandIns.Asked(form.value("principal"), form.value("standIn"),
                        roles(form.values("roles")), form.values("kinds"), from, last, form.value("letter")));
                return "redirect:/pengganti";
            }
            catch (Refusal refused) {
                form.refused(refused, "standIn");
                response.setStatus(refused.reason().status());
            }
        }
        else {
            response.setStatus(Refusal.Reason.INVALID.status());
        }
        return asking(form, model, locale);
    }

    private static List<Role> roles(Collection<String> names) {
        return Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).toList();
    }

    /**
     * An administrator asks for somebody else, so of their roles nothing is known yet.
     */
    private String asking(AuthorityForm form, Model model, Locale locale) {
        boolean administrator = Identity.actor().has(Role.ADMINISTRATOR);
        if (administrator) {
            form.text("principal", false).text("letter", false);
        }
        form.text("standIn", false);
        Collection<Role> lendable = administrator ? Arrays.stream(Role.values()).filter(Role::isMandatable).toList()
                : standIns.lendable(Identity.actor().person());
        Map<String, String> roles = new LinkedHashMap<>();
        lendable.forEach(role -> roles.put(role.name(), words.role(role, locale)));
        if (roles.size() > 1) {
            form.ticks("roles", roles);
        }
        form.ticks("kinds", words.kinds(locale)).day("from", true).day("last", false);
        return show(form, model, "authority.stand-in-form", "/pengganti/usul");
    }

    @GetMapping("/pengganti/bantuan")
    String help(Model model, Locale locale) {
        return helping(form("authority.help-form", null, locale), model, locale);
    }

    @PostMapping("/pengganti/bantuan")
    String helped(@RequestParam MultiValueMap<String, String> typed, Model model, Locale locale,
            HttpServletResponse response) {
        AuthorityForm form = form("authority.help-form", typed, locale);
        LocalDate from = form.day("from");
        LocalDate last = form.day("last");
        if (!form.isWrong()) {
            try {
                assistants.give(form.value("assistant"), form.values("kinds"), from, last);
                return "redirect:/pengganti#bantuan";
            }
            catch (Refusal refused) {
                form.refused(refused, "assistant");
                response.setStatus(refused.reason().status());
            }
        }
        else {
            response.setStatus(Refusal.Reason.INVALID.status());
        }
        return helping(form, model, locale);
    }

    private String helping(AuthorityForm form, Model model, Locale locale) {
        Map<String, String> kinds = new LinkedHashMap<>();
        declarations.preparable()
            .stream()
            .map(Kind::key)
            .forEach(key -> kinds.put(key, words.kinds(List.of(key), locale)));
        form.text("assistant", false).ticks("kinds", kinds).day("from", true).day("last", false);
        return show(form, model, "authority.help-form", "/pengganti/bantuan");
    }

    private AuthorityForm form(String key, MultiValueMap<String, String> typed, Locale locale) {
        return new AuthorityForm(words.messages(), locale, key, typed);
    }

    private static String show(AuthorityForm form, Model model, String key, String action) {
        model.addAttribute("fields", form.fields());
        model.addAttribute("errors", form.problems());
        model.addAttribute("formWords", key);
        model.addAttribute("title", form.message(key + ".title", List.of()));
        model.addAttribute("action", action);
        model.addAttribute("back", "/pengganti");
        return "authority/form";
    }

}
