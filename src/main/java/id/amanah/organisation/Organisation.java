package id.amanah.organisation;

import id.amanah.calendar.Workplace;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.WhileReading;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who, where, and under whom (<i>susunan organisasi</i>). */
@Service
@Transactional(readOnly = true)
public class Organisation {

    private final Chain chain;

    private final PersonRows people;

    private final Agencies agencies;

    private final Places places;

    private final WhileReading<PersonId, Optional<Person>> known = new WhileReading<>();

    private final WhileReading<List<Object>, List<PersonId>> lines = new WhileReading<>();

    Organisation(Chain chain, PersonRows people, Agencies agencies, Places places) {
        this.places = places;
        this.agencies = agencies;
        this.chain = chain;
        this.people = people;
    }

    /** The person; known to exist, else it is an error of the program. */
    public Person person(PersonId id) {
        return Optional.ofNullable(persons(List.of(id)).get(id))
            .orElseThrow(() -> isActing(a -> a.is(id)) ? noStaffRecord()
                    : new IllegalStateException("There is no person " + id));
    }

    /** The persons by their ids; unknown ones are absent. */
    public Map<PersonId, Person> persons(Collection<PersonId> ids) {
        Map<PersonId, Person> asked = new HashMap<>();
        List<PersonId> unknown = new ArrayList<>();
        ids.forEach(id -> known.of(id, one -> {
            unknown.add(one);
            return Optional.empty();
        }).ifPresent(person -> asked.put(id, person)));
        if (!unknown.isEmpty()) {
            UUID[] values = unknown.stream().map(PersonId::value).toArray(UUID[]::new);
            people.where("p.id = any(:value)", values).forEach(p -> asked.put(p.id(), p));
            unknown.forEach(id -> known.put(id, Optional.ofNullable(asked.get(id))));
        }
        Map<PersonId, Person> found = new LinkedHashMap<>();
        ids.stream().filter(asked::containsKey).forEach(id -> found.put(id, asked.get(id)));
        return found;
    }

    public Optional<Person> byNip(String nip) {
        return people.where("p.nip = :value", nip).stream().findFirst();
    }

    /** Whose name it is, letter by letter but for capitals, at any agency. */
    public List<Person> byName(String name) {
        return people.where("lower(p.name) = lower(:value)", name.strip());
    }

    /** All agencies, the first made first. */
    public List<Agency> agencies() {
        return agencies.all();
    }

    /** The agency; known to exist, else it is an error of the program. */
    public Agency agency(AgencyId id) {
        return agencyIfKnown(id).orElseThrow(() -> isActing(a -> id.equals(a.agency())) ? noStaffRecord()
                : new IllegalStateException("There is no agency " + id));
    }

    private static boolean isActing(Predicate<Actor> whom) {
        return Identity.current().filter(whom).isPresent();
    }

    /** An account may be there before its person or its agency is entered. */
    private static Refusal noStaffRecord() {
        return Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.organisation.no-staff-record");
    }

    /** The agency; empty for one that an account names and nobody has entered yet. */
    public Optional<Agency> agencyIfKnown(AgencyId id) {
        return agencies.find(id);
    }

    /**
     * Where somebody of a unit works: the place of their post, else of their unit, else
     * of the units above, else where the agency sits.
     */
    public Workplace workplace(AgencyId agency, int unit, PersonId person) {
        return places.of(agency(agency), unit, person);
    }

    public Optional<Agency> agencyByCode(String code) {
        return agencies.byCode(code);
    }

    /**
     * The superior (<i>atasan</i>) on a day, up the line over vacancies; empty if there
     * is none in the agency.
     */
    public Optional<PersonId> superiorOf(PersonId person, LocalDate on) {
        return superiorsOf(person, on).stream().findFirst();
    }

    /**
     * All who stand above a person on a day, the nearest first; somebody absent as well
     * as who acts for them.
     */
    public List<PersonId> superiorsOf(PersonId person, LocalDate on) {
        return lines.of(List.of(person, on), key -> chain.above(person, on));
    }

    /** Who leads the units right below those that a person leads, on a day. */
    public List<PersonId> headsBelow(PersonId head, LocalDate on) {
        return chain.below(head, on);
    }

    /** Whether {@code superior} stands anywhere above the person on a day. */
    public boolean isAbove(PersonId superior, PersonId person, LocalDate on) {
        return superiorsOf(person, on).contains(superior);
    }

}
