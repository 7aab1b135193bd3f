package id.amanah.authority.web;

import id.amanah.authority.Founding;
import id.amanah.authority.Founding.Stage;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
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

/**
 * The page where the first two administrators come in with the code from the console;
 * there is no such page once there have been two.
 */
@Controller
class FoundingPage {

    private static final int SHORTEST_PASSWORD = 12;

    private static final List<String> ZONES = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    private static final List<String> KINDS = List.of("CENTRAL", "PROVINCE", "REGENCY");

    private final Founding founding;

    private final AuthorityWords words;

    FoundingPage(Founding founding, AuthorityWords words) {
        this.founding = founding;
        this.words = words;
    }

    @GetMapping("/pertama")
    String show(Model model, Locale locale) {
        return show(form(null, locale), founding.stage(), model, locale);
    }

    @PostMapping("/pertama")
    String found(@RequestParam MultiValueMap<String, String> typed, Model model, Locale locale,
            HttpServletResponse response) {
        Stage stage = founding.stage();
        AuthorityForm form = form(typed, locale);
        check(form, stage);
        if (!form.isWrong()) {
            try {
                founding.found(form.value("code"), founder(form, stage));
                return "redirect:/masuk?pertama";
            }
            catch (Refusal refused) {
                form.refused(refused, "code");
                response.setStatus(refused.reason().status());
            }
        }
        else {
            response.setStatus(Refusal.Reason.INVALID.status());
        }
        return show(form, stage, model, locale);
    }

    private static void check(AuthorityForm form, Stage stage) {
        must(form, "name", ".*\\p{L}.*", "authority.error.name");
        must(form, "nip", "|[0-9]{18}", "authority.error.nip");
        must(form, "username", "[a-z0-9][a-z0-9._@-]{0,63}", "authority.error.username");
        must(form, "password", ".{" + SHORTEST_PASSWORD + ",200}", "authority.error.password");
        if (!form.value("password").equals(form.value("again"))) {
            form.wrong("again", "authority.error.again");
        }
        if (stage == Stage.FIRST) {
            must(form, "agencyCode", "[A-Z0-9]{2,12}", "authority.error.agency-code");
            must(form, "agencyName", ".*\\p{L}.*", "authority.error.name");
            must(form, "unit", ".*\\p{L}.*", "authority.error.name");
            must(form, "agencyKind", String.join("|", KINDS), "authority.error.choose");
            must(form, "zone", String.join("|", ZONES), "authority.error.choose");
        }
    }

    private static void must(AuthorityForm form, String field, String pattern, String key) {
        String value = field.equals("password") ? form.value(field) : form.value(field).strip();
        if (!value.matches(pattern) || value.length() > 200) {
            form.wrong(field, key);
        }
    }

    private static Founding.Founder founder(AuthorityForm form, Stage stage) {
        String nip = form.value("nip").isBlank() ? null : form.value("nip").strip();
        Founding.NewAgency agency = stage == Stage.SECOND ? null
                : new Founding.NewAgency(form.value("agencyCode").strip(), form.value("agencyName").strip(),
                        form.value("agencyKind"), ZoneId.of(form.value("zone")), form.value("unit").strip());
        return new Founding.Founder(form.value("name").strip(), nip, form.value("username").strip(),
                form.value("password"), agency);
    }

    private String show(AuthorityForm form, Stage stage, Model model, Locale locale) {
        form.text("code", false).text("name", false).text("nip", true).text("username", false);
        form.password("password").password("again");
        if (stage == Stage.FIRST) {
            form.text("agencyCode", false)
                .text("agencyName", false)
                .select("agencyKind", named("authority.agency-kind.", KINDS, locale))
                .select("zone", named("authority.zone.", ZONES, locale))
                .text("unit", false);
        }
        model.addAttribute("fields", form.fields());
        model.addAttribute("errors", form.problems());
        model.addAttribute("stage", stage.name());
        return "authority/founding";
    }

    private Map<String, String> named(String key, List<String> values, Locale locale) {
        Map<String, String> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(value, words.of(key + value.replace('/', '-'), locale)));
        return named;
    }

    private AuthorityForm form(MultiValueMap<String, String> typed, Locale locale) {
        return new AuthorityForm(words.messages(), locale, "authority.founding", typed);
    }

}
