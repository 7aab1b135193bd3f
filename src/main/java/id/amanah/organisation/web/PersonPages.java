package id.amanah.organisation.web;

import id.amanah.identity.Identity;
import id.amanah.organisation.Holding;
import id.amanah.organisation.Officers;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.OutsideSuperiors;
import id.amanah.organisation.OutsideSuperiors.Letter;
import id.amanah.organisation.People;
import id.amanah.organisation.Person;
import id.amanah.organisation.Postings;
import id.amanah.organisation.Units;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person with posts and superiors, today and on any past day. */
@Controller
class PersonPages {

    private final People people;

    private final Postings postings;

    private final OutsideSuperiors outside;

    private final Organisation organisation;

    private final Units units;

    private final Officers officers;

    private final Asked asked;

    PersonPages(People people, Postings postings, OutsideSuperiors outside, Organisation organisation, Units units,
            Officers officers, Asked asked) {
        this.people = people;
        this.postings = postings;
        this.outside = outside;
        this.organisation = organisation;
        this.units = units;
        this.officers = officers;
        this.asked = asked;
    }

    /** An authority outside as the page shows it. */
    record Outside(UUID id, String authority, String letter, LocalDate letterOn, LocalDate from, LocalDate until,
            String recordedBy, String confirmedBy, boolean mine) {
    }

    @Transactional(readOnly = true)
    @GetMapping("/pegawai/{id}")
    public String person(@PathVariable String id, @RequestParam(required = false) String pada, Model model) {
        People.Line line = people.find(id, asked.today());
        LocalDate on = asked.day(pada);
        model.addAttribute("person", line);
        model.addAttribute("agency", organisation.agency(line.agency()));
        model.addAttribute("on", on);
        model.addAttribute("today", on.equals(asked.today()));
        model.addAttribute("held", people.held(line.id()));
        model.addAttribute("belonged", people.belonged(line.id()));
        model.addAttribute("superiors", people.superiors(line.id(), on));
        boolean reads = Identity.actor().agencies().contains(line.agency());
        model.addAttribute("outside", reads ? outside(line.id()) : List.of());
        boolean writes = officers.mayWrite(line.agency());
        model.addAttribute("writes", writes);
        model.addAttribute("choices",
                writes ? units.choices(line.agency()).stream().filter(Units.Choice::own).toList() : List.of());
        model.asMap().putIfAbsent("mistakes", Map.of());
        model.asMap().putIfAbsent("typed", Map.of());
        return "organisation/person";
    }

    private List<Outside> outside(PersonId person) {
        return outside.all(person)
            .stream()
            .map(one -> new Outside(one.id(), one.authority(), one.letter(), one.letterOn(), one.from(), one.until(),
                    name(one.recordedBy()), name(one.confirmedBy()), Identity.actor().is(one.recordedBy())))
            .toList();
    }

    private String name(PersonId person) {
        if (person == null) {
            return null;
        }
        Person known = organisation.persons(List.of(person)).get(person);
        return known == null ? "–" : known.name();
    }

    /** Where a post is chosen: first its unit, then one of its posts. */
    @Transactional(readOnly = true)
    @GetMapping("/pegawai/{id}/jabatan")
    public String posts(@PathVariable String id, @RequestParam(required = false) Integer unit, Model model) {
        People.Line line = people.find(id, asked.today());
        if (!officers.mayWrite(line.agency())) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.organisation.not-an-officer");
        }
        model.addAttribute("person", line);
        model.addAttribute("choices", units.choices(line.agency()).stream().filter(Units.Choice::own).toList());
        model.addAttribute("unit", unit);
        model.addAttribute("chairs", unit == null ? List.of() : units.chairs(unit, asked.today()));
        model.addAttribute("kinds", Holding.values());
        model.asMap().putIfAbsent("mistakes", Map.of());
        model.asMap().putIfAbsent("typed", Map.of());
        return "organisation/post";
    }

    @PostMapping("/pegawai/{id}/jabatan")
    String give(@PathVariable String id, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response) {
        return Forms.tried(model, response, typed, () -> {
            int post = typed.getOrDefault("post", "").matches("[0-9]{1,9}") ? Integer.parseInt(typed.get("post")) : 0;
            postings.give(people.find(id, asked.today()).id(),
                    new Postings.Order(post, Holding.valueOf(typed.getOrDefault("kind", "PLH")),
                            Asked.dayOrNull(typed.get("from")), Asked.dayOrNull(typed.get("until")),
                            typed.get("letter")));
            return "redirect:/pegawai/" + id;
        }, () -> posts(id,
                typed.getOrDefault("unit", "").matches("[0-9]{1,9}") ? Integer.valueOf(typed.get("unit")) : null,
                model));
    }

    @PostMapping("/pegawai/{id}/atasan-luar")
    String record(@PathVariable String id, @RequestParam Map<String, String> typed, Model model,
            HttpServletResponse response) {
        return Forms.tried(model, response, typed, () -> {
            outside.record(people.find(id, asked.today()).id(),
                    new Letter(typed.get("authority"), typed.get("letter"), Asked.dayOrNull(typed.get("letterOn")),
                            Asked.dayOrNull(typed.get("from")), Asked.dayOrNull(typed.get("until"))));
            return "redirect:/pegawai/" + id;
        }, () -> person(id, null, model));
    }

    @PostMapping("/pegawai/{id}/atasan-luar/{letter}")
    String confirm(@PathVariable String id, @PathVariable UUID letter) {
        outside.confirm(letter);
        return "redirect:/pegawai/" + id;
    }

}
