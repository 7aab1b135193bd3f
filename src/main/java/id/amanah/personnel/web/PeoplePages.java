package id.amanah.personnel.web;

import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.People;
import id.amanah.organisation.Person;
import id.amanah.personnel.Directory;
import id.amanah.personnel.Imports;
import id.amanah.personnel.Profile;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People: the search of a personnel office, and what is kept of oneself. */
@Controller
class PeoplePages {

    private static final int PAGE = 25;

    private final Directory directory;

    private final People people;

    private final Organisation organisation;

    private final Accounts accounts;

    private final Clock clock;

    PeoplePages(Directory directory, People people, Organisation organisation, Accounts accounts, Clock clock) {
        this.directory = directory;
        this.people = people;
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/pegawai")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) Integer unit,
            @RequestParam(defaultValue = "") String setelah, @RequestParam(defaultValue = "") String instansi,
            Model model) {
        Actor actor = Identity.actor();
        List<Agency> agencies = organisation.agencies()
            .stream()
            .filter(agency -> actor.agencies().contains(agency.id()))
            .toList();
        AgencyId agency = agencies.stream()
            .filter(one -> one.code().equals(instansi))
            .map(Agency::id)
            .findFirst()
            .orElse(actor.agency());
        Directory.Part part = directory.search(agency, q, unit, decoded(setelah), PAGE);
        model.addAttribute("agencies", agencies);
        model.addAttribute("agency", organisation.agency(agency));
        model.addAttribute("typed", q.strip());
        model.addAttribute("unit", unit);
        model.addAttribute("found", part.people());
        model.addAttribute("next", part.next() == null ? null : encoded(part.next()));
        model.addAttribute("first", setelah.isEmpty());
        model.addAttribute("imports", Imports.may(actor));
        return "personnel/people";
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String key) {
        try {
            return new String(Base64.getUrlDecoder().decode(key), StandardCharsets.UTF_8);
        }
        catch (IllegalArgumentException none) {
            throw Refusal.of(Refusal.Reason.MALFORMED, "refusal.personnel.cursor");
        }
    }

    @Transactional(readOnly = true)
    @GetMapping("/pegawai/saya")
    public String mine(Model model) {
        Profile profile = directory.mine()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.personnel.nobody"));
        PersonId person = new PersonId(profile.id());
        LocalDate today = clock.instant()
            .atZone(organisation.agency(new AgencyId(profile.agency())).zone())
            .toLocalDate();
        List<People.Held> posts = people.held(person);
        model.addAttribute("person", profile);
        model.addAttribute("today", today);
        model.addAttribute("posts", posts.stream().filter(p -> p.until() == null || p.until().isAfter(today)).toList());
        model.addAttribute("past", posts.stream().filter(p -> p.until() != null && !p.until().isAfter(today)).toList());
        model.addAttribute("superior", superior(person, today));
        model.addAttribute("username", accounts.username(person).orElse(null));
        model.addAttribute("roles",
                Identity.actor()
                    .roles()
                    .stream()
                    .map(role -> "authority.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .sorted()
                    .toList());
        return "personnel/person";
    }

    /** Who stands above today; null if nobody does in the agency. */
    private Person superior(PersonId person, LocalDate today) {
        return organisation.superiorOf(person, today).map(organisation::person).orElse(null);
    }

}
