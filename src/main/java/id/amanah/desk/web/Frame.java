package id.amanah.desk.web;

import id.amanah.desk.Presentation;
import id.amanah.desk.Sentences;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Mandate;
import id.amanah.identity.Role;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
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

    private static final Set<Role> OFFICERS = Set.of(Role.UPG, Role.UPG_ASSISTANT, Role.SUPERIOR, Role.COI_MANAGER,
            Role.COMMITTEE, Role.EXAMINER, Role.INSPECTOR, Role.PERSONNEL, Role.AUTHORISED_OFFICIAL,
            Role.APPOINTING_OFFICIAL);

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Organisation organisation;

    private final Looks looks;

    private final Sentences sentences;

    private final List<Places> places;

    private final TransactionTemplate reading;

    private final Presentation presentation;

    private final Clock clock;

    private final boolean demo;

    Frame(Organisation organisation, Looks looks, Sentences sentences, List<Places> places, Presentation presentation,
            Clock clock, PlatformTransactionManager transactions, Environment environment) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.organisation = organisation;
        this.looks = looks;
        this.sentences = sentences;
        this.places = places;
        this.presentation = presentation;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /**
     * A place as the menu shows it.
     *
     * @param countName what its count says to those who listen; null without a count
     */
    record Shown(String path, String name, int count, String countName, boolean current) {
    }

    @ModelAttribute
    void fill(Model model, Locale locale, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/") || request.getRequestURI().startsWith("/look/")) {
            return;
        }
        model.addAttribute("demo", demo);
        model.addAttribute("otherLanguage", otherLanguage(request, locale));
        Optional<Actor> person = Identity.current().filter(a -> a.person() != null);
        Optional<Agency> agency = person.flatMap(a -> organisation.agencyIfKnown(a.agency()));
        model.addAttribute("look", looks.of(agency.map(Agency::code).orElse(""), locale));
        agency.ifPresent(a -> model.addAttribute("agencyName", a.name()));
        model.addAttribute("paper", sentences.of("desk.paper.nobody", locale, now(agency, locale)));
        person.ifPresent(actor -> reading.executeWithoutResult(begun -> {
            Map<PersonId, Person> people = people(actor);
            String me = name(people.get(actor.person()), request);
            model.addAttribute("standingIn", standingIn(actor, people, locale));
            model.addAttribute("me", me);
            model.addAttribute("paper", sentences.of("desk.paper", locale, now(agency, locale), me));
            model.addAttribute("whose", actor.person().value());
            model.addAttribute("officer", isOfficer(actor));
            model.addAttribute("administrator", actor.has(Role.ADMINISTRATOR));
            model.addAttribute("places", menu(actor, locale, request.getRequestURI()));
        }));
    }

    /** Where the agency is; to whom has none, in Jakarta. */
    private String now(Optional<Agency> agency, Locale locale) {
        return presentation.moment(clock.instant(), agency.map(Agency::zone).orElse(JAKARTA), locale);
    }

    private List<Shown> menu(Actor actor, Locale locale, String at) {
        return places.stream()
            .flatMap(p -> p.of(actor).stream())
            .sorted(Comparator.comparingInt(Place::order))
            .map(p -> new Shown(p.path(), sentences.of(p.words(), locale), p.count(),
                    p.countWords() == null ? null : sentences.of(p.countWords(), locale, p.count()),
                    p.path().equals("/") ? at.equals("/") : at.equals(p.path()) || at.startsWith(p.path() + "/")))
            .toList();
    }

    /** Whoever acts, and in whose place they may today, in one query. */
    private Map<PersonId, Person> people(Actor actor) {
        return organisation
            .persons(Stream.concat(Stream.of(actor.person()), actor.mandates().stream().map(Mandate::principal))
                .distinct()
                .toList());
    }

    private List<String> standingIn(Actor actor, Map<PersonId, Person> people, Locale locale) {
        return actor.mandates()
            .stream()
            .filter(mandate -> people.containsKey(mandate.principal()))
            .map(mandate -> sentences.of("desk.standing-in", locale, people.get(mandate.principal()).name(),
                    presentation.day(mandate.until().minusDays(1), locale)))
            .toList();
    }

    /**
     * The name; of an account whose person the organisation does not know (yet), the
     * username.
     */
    private static String name(Person known, HttpServletRequest request) {
        return known == null ? String.valueOf(request.getRemoteUser()) : known.name();
    }

    /** Whoever may be asked to decide, in their own office or in another's place. */
    static boolean isOfficer(Actor actor) {
        return !actor.mandates().isEmpty() || actor.roles().stream().anyMatch(OFFICERS::contains);
    }

    private static String otherLanguage(HttpServletRequest request, Locale locale) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return UriComponentsBuilder.fromPath(failed == null ? request.getRequestURI() : failed.toString())
            .query(request.getQueryString())
            .replaceQueryParam("lang", "en".equals(locale.getLanguage()) ? "id" : "en")
            .build()
            .toUriString();
    }

}
