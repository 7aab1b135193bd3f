package id.amanah.authority.web;

import id.amanah.authority.Administration;
import id.amanah.authority.GivingRoles;
import id.amanah.authority.HeldRole;
import id.amanah.authority.HeldRoles;
import id.amanah.authority.Proposal;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who holds which role at which agency from when to when, and what waits for a second
 * administrator (<i>peran</i>).
 */
@Controller
class RolePages {

    private static final int PAGE = 50;

    private final HeldRoles held;

    private final GivingRoles giving;

    private final Administration administration;

    private final AuthorityWords words;

    private final Clock clock;

    RolePages(HeldRoles held, GivingRoles giving, Administration administration, AuthorityWords words, Clock clock) {
        this.held = held;
        this.giving = giving;
        this.administration = administration;
        this.words = words;
        this.clock = clock;
    }

    /** A role as a line of the list. */
    record Line(UUID id, String name, String username, String role, String agency, LocalDate from, LocalDate last,
            String state, String givers, boolean endable, boolean byTwo) {
    }

    /** A proposal as a card. */
    record Card(UUID id, String what, String agency, LocalDate from, LocalDate last, String reason, String by,
            Proposal proposal, LocalDate lapses, String decidedBy, boolean mine, boolean about) {
    }

    /** An agency with too few administrators. */
    record Few(String agency, int count) {
    }

    @Transactional(readOnly = true)
    @GetMapping("/peran")
    public String list(@RequestParam(defaultValue = "") String cari, @RequestParam(defaultValue = "") String peran,
            @RequestParam(defaultValue = "false") boolean lampau, @RequestParam(defaultValue = "0") int page,
            Model model, Locale locale) {
        int at = Math.max(0, page);
        Role role = Arrays.stream(Role.values()).filter(one -> one.name().equals(peran)).findFirst().orElse(null);
        List<HeldRole> found = held.list(new HeldRoles.Wanted(cari, role, lampau), at, PAGE + 1);
        boolean administrator = Identity.actor().has(Role.ADMINISTRATOR);
        model.addAttribute("lines", lines(found.stream().limit(PAGE).toList(), administrator, locale));
        model.addAttribute("open", cards(giving.open(), locale));
        model.addAttribute("recent", cards(giving.recent(), locale));
        model.addAttribute("few", administrator ? few(locale) : List.of());
        model.addAttribute("text", cari);
        model.addAttribute("chosen", role == null ? "" : role.name());
        model.addAttribute("roles", words.givable(locale));
        model.addAttribute("past", lampau);
        model.addAttribute("page", at);
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute("administers", administrator);
        return "authority/roles";
    }

    private List<Line> lines(List<HeldRole> found, boolean administrator, Locale locale) {
        Map<PersonId, Person> people = words
            .people(found.stream().flatMap(one -> Stream.of(one.proposedBy(), one.confirmedBy())).toList());
        return found.stream().map(one -> {
            String givers = one.proposedBy() == null ? "" : words.of("authority.roles.given-by", locale,
                    AuthorityWords.name(people, one.proposedBy()), AuthorityWords.name(people, one.confirmedBy()));
            boolean endable = administrator && one.state() != HeldRole.State.OVER && !Identity.actor().is(one.person());
            return new Line(one.id(), one.name(), one.username(), words.role(one.role(), locale),
                    words.agency(one.agency(), locale), one.from(), one.last(), one.state().name(), givers, endable,
                    one.role() == Role.ADMINISTRATOR);
        }).toList();
    }

    private List<Card> cards(List<Proposal> proposals, Locale locale) {
        Map<PersonId, Person> people = words.people(
                proposals.stream().flatMap(one -> Stream.of(one.person(), one.proposedBy(), one.decidedBy())).toList());
        return proposals.stream()
            .map(one -> new Card(one.id(),
                    words.of("authority.proposal." + one.act(), locale, words.role(one.role(), locale),
                            AuthorityWords.name(people, one.person())),
                    words.agency(one.agency(), locale), one.from(), one.last(), one.reason(),
                    AuthorityWords.name(people, one.proposedBy()), one,
                    LocalDate.ofInstant(one.lapsesAt(), java.time.ZoneOffset.UTC),
                    AuthorityWords.name(people, one.decidedBy()), Identity.actor().is(one.proposedBy()),
                    Identity.actor().is(one.person())))
            .toList();
    }

    private List<Few> few(Locale locale) {
        return words.agenciesOfActor()
            .stream()
            .map(agency -> new Few(agency.name(), count(agency)))
            .filter(one -> one.count() < Administration.ENOUGH)
            .toList();
    }

    private int count(Agency agency) {
        return administration.count(agency.id(), LocalDate.ofInstant(clock.instant(), agency.zone()));
    }

    @PostMapping("/peran/usul/{id}/setujui")
    String confirm(@PathVariable UUID id) {
        giving.confirm(id);
        return "redirect:/peran";
    }

    @PostMapping("/peran/usul/{id}/tarik")
    String withdraw(@PathVariable UUID id) {
        giving.withdraw(id);
        return "redirect:/peran";
    }

}
