package id.amanah.authority.web;

import id.amanah.authority.Assistants;
import id.amanah.authority.Help;
import id.amanah.authority.StandIn;
import id.amanah.authority.StandIns;
import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.kinds.Kind;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
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

/**
 * Who stands in for me and for whom I stand in, who helps me and whom I help
 * (<i>pengganti dan bantuan</i>).
 */
@Controller
class StandInPages {

    private final StandIns standIns;

    private final Assistants assistants;

    private final Declarations declarations;

    private final Organisation organisation;

    private final Calendars calendars;

    private final AuthorityWords words;

    StandInPages(StandIns standIns, Assistants assistants, Declarations declarations, Organisation organisation,
            Calendars calendars, AuthorityWords words) {
        this.standIns = standIns;
        this.assistants = assistants;
        this.declarations = declarations;
        this.organisation = organisation;
        this.calendars = calendars;
        this.words = words;
    }

    /** A stand-in as a card. */
    record Card(UUID id, String principal, String standIn, String roles, String kinds, LocalDate from, LocalDate last,
            String letter, String state, boolean answerable, boolean endable) {
    }

    /** Somebody helped, with the kinds of which drafts may be begun now. */
    record Helped(UUID id, String declarant, String assistant, String kinds, LocalDate from, LocalDate last,
            String state, boolean endable, Map<String, String> begin) {
    }

    /** A draft being prepared. */
    record Draft(String number, String kind, String declarant) {
    }

    @Transactional(readOnly = true)
    @GetMapping("/pengganti")
    public String list(Model model, Locale locale) {
        Actor actor = Identity.actor();
        LocalDate today = calendars.today(organisation.agency(actor.agency()).zone());
        List<StandIn> mine = standIns.mine();
        List<StandIn> others = actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR) ? standIns.all() : List.of();
        Map<PersonId, Person> people = words.people(Stream.concat(mine.stream(), others.stream())
            .flatMap(s -> Stream.of(s.principal(), s.standIn()))
            .toList());
        model.addAttribute("forMe", cards(mine, s -> actor.is(s.principal()), people, today, locale));
        model.addAttribute("byMe", cards(mine, s -> actor.is(s.standIn()), people, today, locale));
        model.addAttribute("others", cards(others, s -> true, people, today, locale));
        model.addAttribute("administers", actor.has(Role.ADMINISTRATOR));
        model.addAttribute("looksAtAll", actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR));
        model.addAttribute("lends", actor.roles().stream().anyMatch(Role::isMandatable));
        help(model, today, locale);
        return "authority/stand-ins";
    }

    private List<Card> cards(List<StandIn> all, java.util.function.Predicate<StandIn> which,
            Map<PersonId, Person> people, LocalDate today, Locale locale) {
        Actor actor = Identity.actor();
        return all.stream().filter(which).map(s -> {
            boolean concerned = actor.is(s.principal()) || actor.is(s.standIn()) || actor.has(Role.ADMINISTRATOR);
            return new Card(s.id(), AuthorityWords.name(people, s.principal()),
                    AuthorityWords.name(people, s.standIn()), words.roles(s.roles(), locale),
                    words.kinds(s.kinds(), locale), s.from(), s.last(), s.letter(), state(s, today),
                    actor.is(s.standIn()) && s.state() == StandIn.State.PROPOSED && s.isRunning(today),
                    concerned && s.isRunning(today));
        }).toList();
    }

    private static String state(StandIn one, LocalDate today) {
        if (one.isInForce(today)) {
            return "NOW";
        }
        return one.isRunning(today) ? one.state() == StandIn.State.ACCEPTED ? "LATER" : "PROPOSED"
                : one.state() == StandIn.State.ACCEPTED || one.state() == StandIn.State.PROPOSED ? "OVER"
                        : one.state().name();
    }

    private void help(Model model, LocalDate today, Locale locale) {
        Actor actor = Identity.actor();
        List<Help> all = assistants.mine();
        List<Declaration> drafts = declarations.prepared();
        Map<PersonId, Person> people = words.people(
                Stream
                    .concat(all.stream().flatMap(h -> Stream.of(h.declarant(), h.assistant())),
                            drafts.stream().map(Declaration::declarant))
                    .toList());
        List<Helped> helped = all.stream().map(h -> helped(h, people, today, locale)).toList();
        model.addAttribute("helpers", of(all, helped, h -> actor.is(h.declarant())));
        model.addAttribute("helping", of(all, helped, h -> actor.is(h.assistant())));
        Map<String, String> kinds = words.kinds(locale);
        model.addAttribute("drafts",
                drafts.stream()
                    .map(d -> new Draft(d.number(), kinds.get(d.kind()), AuthorityWords.name(people, d.declarant())))
                    .toList());
        model.addAttribute("files", actor.has(Role.CIVIL_SERVANT));
    }

    private static List<Helped> of(List<Help> all, List<Helped> shown, java.util.function.Predicate<Help> which) {
        return java.util.stream.IntStream.range(0, all.size())
            .filter(at -> which.test(all.get(at)))
            .mapToObj(shown::get)
            .toList();
    }

    private Helped helped(Help help, Map<PersonId, Person> people, LocalDate today, Locale locale) {
        Map<String, String> begin = new java.util.LinkedHashMap<>();
        if (help.isInForce(today) && Identity.actor().is(help.assistant())) {
            declarations.preparable()
                .stream()
                .map(Kind::key)
                .filter(key -> help.kinds().isEmpty() || help.kinds().contains(key))
                .forEach(key -> begin.put(key, words.kinds(List.of(key), locale)));
        }
        String state = help.ended() ? "ENDED"
                : help.isInForce(today) ? "NOW" : help.isRunning(today) ? "LATER" : "OVER";
        return new Helped(help.id(), AuthorityWords.name(people, help.declarant()),
                AuthorityWords.name(people, help.assistant()), words.kinds(help.kinds(), locale), help.from(),
                help.last(), state, help.isRunning(today), begin);
    }

    @PostMapping("/pengganti/{id}/terima")
    String accept(@PathVariable UUID id) {
        standIns.accept(id);
        return "redirect:/pengganti";
    }

    @PostMapping("/pengganti/{id}/tolak")
    String decline(@PathVariable UUID id) {
        standIns.decline(id);
        return "redirect:/pengganti";
    }

    @PostMapping("/pengganti/{id}/akhiri")
    String end(@PathVariable UUID id) {
        standIns.end(id);
        return "redirect:/pengganti";
    }

    @PostMapping("/pengganti/bantuan/{id}/akhiri")
    String endHelp(@PathVariable UUID id) {
        assistants.end(id);
        return "redirect:/pengganti#bantuan";
    }

}
