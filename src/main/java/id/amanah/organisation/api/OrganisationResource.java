package id.amanah.organisation.api;

import id.amanah.calendar.Calendars;
import id.amanah.identity.Identity;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.OutsideSuperiors;
import id.amanah.organisation.OutsideSuperiors.Letter;
import id.amanah.organisation.OutsideSuperiors.OutsideSuperior;
import id.amanah.organisation.People;
import id.amanah.organisation.Person;
import id.amanah.organisation.Postings;
import id.amanah.organisation.Units;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tree of any day, people with their history, and who stood above them when. */
@RestController
class OrganisationResource {

    private static final int MOST = 200;

    private final Organisation organisation;

    private final Units units;

    private final People people;

    private final Postings postings;

    private final OutsideSuperiors outside;

    private final Calendars calendars;

    OrganisationResource(Organisation organisation, Units units, People people, Postings postings,
            OutsideSuperiors outside, Calendars calendars) {
        this.organisation = organisation;
        this.units = units;
        this.people = people;
        this.postings = postings;
        this.outside = outside;
        this.calendars = calendars;
    }

    @GetMapping("/api/units")
    List<Units.Node> tree(@RequestParam(required = false) String agency,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        Agency of = agency(agency);
        return units.tree(of.id(), on == null ? calendars.today(of.zone()) : on);
    }

    @GetMapping("/api/units/{unit}")
    Map<String, Object> unit(@PathVariable int unit,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        List<Units.Period> history = units.history(unit);
        LocalDate day = on == null ? today() : on;
        return Map.of("history", history, "posts", units.chairs(unit, day), "members",
                units.members(unit, day, 0, MOST));
    }

    @GetMapping("/api/people")
    Map<String, Object> search(@RequestParam(required = false) String agency, @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        int rows = Math.max(1, Math.min(size, MOST));
        Agency of = agency(agency);
        return Map.of("items", people.search(of.id(), q, calendars.today(of.zone()), Math.max(0, page), rows), "page",
                Math.max(0, page), "size", rows);
    }

    /** A person by id, NIP or staff number. */
    @GetMapping("/api/people/{person}")
    Map<String, Object> person(@PathVariable String person) {
        People.Line line = people.find(person, today());
        return Map.of("person", line, "posts", people.held(line.id()), "units", people.belonged(line.id()));
    }

    @GetMapping("/api/people/{person}/superiors")
    List<Superior> superiors(@PathVariable String person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        People.Line line = people.find(person, today());
        return people.superiors(line.id(), on == null ? today() : on).stream().map(Superior::of).toList();
    }

    /** Somebody who stood above, as they are today. */
    record Superior(String name, String nip, String post, String unit) {

        static Superior of(Person person) {
            return new Superior(person.name(), person.nip(), person.post(), person.unitName());
        }

    }

    @PostMapping("/api/people/{person}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    void give(@PathVariable String person, @RequestBody Postings.Order order) {
        postings.give(people.find(person, today()).id(), order);
    }

    @GetMapping("/api/people/{person}/outside-superiors")
    List<OutsideSuperior> outside(@PathVariable String person) {
        return outside.all(people.find(person, today()).id());
    }

    @PostMapping("/api/people/{person}/outside-superiors")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> record(@PathVariable String person, @RequestBody Letter letter) {
        return Map.of("id", outside.record(people.find(person, today()).id(), letter));
    }

    @PostMapping("/api/outside-superiors/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable UUID id) {
        outside.confirm(id);
    }

    private LocalDate today() {
        return calendars.today(organisation.agency(Identity.actor().agency()).zone());
    }

    private Agency agency(String code) {
        return code == null ? organisation.agency(Identity.actor().agency()) : organisation.agencyByCode(code)
            .orElseThrow(() -> Refusal.of(Reason.INVALID, "refusal.organisation.no-agency", code));
    }

}
