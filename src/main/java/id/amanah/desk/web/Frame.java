package id.amanah.desk.web;

import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page shows around its content: who is signed in, where they may go, whether
 * this is the demo.
 */
@Order(2)
@ControllerAdvice(annotations = Controller.class)
class Frame {

    private static final Set<Role> OFFICERS = Set.of(Role.UPG, Role.SUPERIOR, Role.COI_MANAGER, Role.COMMITTEE,
            Role.PERSONNEL, Role.APPOINTING_OFFICIAL);

    private final Organisation organisation;

    private final boolean demo;

    Frame(Organisation organisation, Environment environment) {
        this.organisation = organisation;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @ModelAttribute
    void fill(Model model, Locale locale, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return;
        }
        model.addAttribute("demo", demo);
        model.addAttribute("otherLanguage", otherLanguage(request, locale));
        Identity.current().filter(a -> a.person() != null).ifPresent(actor -> {
            model.addAttribute("me", name(actor.person(), request));
            model.addAttribute("officer", isOfficer(actor));
            model.addAttribute("administrator", actor.has(Role.ADMINISTRATOR));
        });
    }

    /**
     * The name; of an account whose person the organisation does not know (yet), the
     * username.
     */
    private String name(PersonId person, HttpServletRequest request) {
        Person known = organisation.persons(List.of(person)).get(person);
        return known == null ? String.valueOf(request.getRemoteUser()) : known.name();
    }

    static boolean isOfficer(Actor actor) {
        return actor.roles().stream().anyMatch(OFFICERS::contains);
    }

    private static String otherLanguage(HttpServletRequest request, Locale locale) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
            .query(request.getQueryString())
            .replaceQueryParam("lang", "en".equals(locale.getLanguage()) ? "id" : "en")
            .build()
            .toUriString();
    }

}
