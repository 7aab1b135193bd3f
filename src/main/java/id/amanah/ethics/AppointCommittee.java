package id.amanah.ethics;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.ethics.Committee.Member;
import id.amanah.ethics.Committee.Seat;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.FieldError;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import id.amanah.workflow.Step;
import id.amanah.workflow.StepCall;
import id.amanah.workflow.StepResult;
import id.amanah.workflow.StepSpec;
import id.amanah.workflow.StepSpec.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Forms the committee (<i>pembentukan majelis</i>) as the appointing official has it. */
@Component
public class AppointCommittee implements Step {

    private static final StepSpec SPEC = new StepSpec("appointCommittee",
            new Words("Membentuk majelis kode etik bila susunannya sah.",
                    "Forms the ethics committee if it may be composed so."),
            StepSpec.Mode.SYNC,
            List.of(new Input("chair", new Words("Ketua", "Chair"), true, List.of()),
                    new Input("secretary", new Words("Sekretaris", "Secretary"), true, List.of()),
                    new Input("members", new Words("Anggota", "Members"), true, List.of())),
            List.of(), new LegalBasis("PP 42/2004 Pasal 17 dan Pasal 18"));

    private final Declarations declarations;

    private final Organisation organisation;

    private final Accounts accounts;

    private final Composition composition;

    private final Committee committee;

    private final Grants grants;

    private final Journal journal;

    AppointCommittee(Declarations declarations, Organisation organisation, Accounts accounts, Composition composition,
            Committee committee, Grants grants, Journal journal) {
        this.declarations = declarations;
        this.organisation = organisation;
        this.accounts = accounts;
        this.composition = composition;
        this.committee = committee;
        this.grants = grants;
        this.journal = journal;
    }

    @Override
    public StepSpec spec() {
        return SPEC;
    }

    @Override
    public StepResult run(StepCall call) {
        Declaration hearing = declarations.get(call.declaration());
        Map<Person, Seat> seats = new LinkedHashMap<>();
        seat(hearing, seats, "chair", call.inputs().text("chair"), Seat.CHAIR);
        seat(hearing, seats, "secretary", call.inputs().text("secretary"), Seat.SECRETARY);
        List<Map<String, Object>> rows = call.inputs().rows("members");
        for (int at = 0; at < rows.size(); at++) {
            seat(hearing, seats, "members[" + at + "].person", (String) rows.get(at).get("person"), Seat.MEMBER);
        }
        List<Person> people = List.copyOf(seats.keySet());
        declarations.keep(call.declaration(), call.version(), null, composition.judge(hearing, people));
        committee.appoint(hearing,
                seats.entrySet().stream().map(s -> new Member(s.getKey().id(), s.getValue())).toList());
        people.forEach(p -> grants.give(hearing.id(), hearing.agency(), p.id(), Capacity.COMMITTEE));
        journal.record(Entry.of("ethics.committee-appointed.v1", call.declaration(), call.version())
            .with("members", people.stream().map(Person::name).toList()));
        return StepResult.done();
    }

    private void seat(Declaration hearing, Map<Person, Seat> seats, String field, String name, Seat seat) {
        Person person = person(name).filter(p -> p.agency().equals(hearing.agency()))
            .orElseThrow(() -> Refusal.invalid(List.of(new FieldError(field, "ethics.error.nobody"))));
        if (seats.putIfAbsent(person, seat) != null) {
            throw Refusal.invalid(List.of(new FieldError(field, "ethics.error.twice", person.name())));
        }
    }

    /** By NIP or username, as answers name people. */
    private Optional<Person> person(String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Optional<PersonId> known = accounts.actor(name.strip()).map(Actor::person);
        return known.isPresent() ? known.map(organisation::person) : organisation.byNip(name.strip());
    }

}
