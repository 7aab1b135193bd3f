package id.amanah.interests;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.LegalBasis;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import id.amanah.workflow.WorkRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Nobody decides on a conflict in whose matter they are named, whose party is their kin
 * or their company, or whose declarant is their kin (<i>atasan yang terlibat
 * dilewati</i>).
 */
@Component
class NamedInCase implements WorkRule {

    private final Declarations declarations;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Matching matching;

    private final Registers registers;

    NamedInCase(Declarations declarations, Organisation organisation, Calendars calendars, Matching matching,
            Registers registers) {
        this.declarations = declarations;
        this.organisation = organisation;
        this.calendars = calendars;
        this.matching = matching;
        this.registers = registers;
    }

    @Override
    public String key() {
        return "named-in-case";
    }

    @Override
    public Words sentence() {
        return new Words(
                "Anda disebut dalam urusan ini, atau kerabat atau usaha Anda terlibat di dalamnya, sehingga Anda sendiri dalam konflik kepentingan; atasan Anda yang memutus.",
                "You are named in this matter, or your kin or your business has a part in it, so that you are in a conflict of interest yourself; your superior decides.");
    }

    @Override
    public LegalBasis basis() {
        return new LegalBasis("UU 30/2014 Pasal 42 dan Pasal 43 serta penjelasannya; PP 94/2021 Pasal 29 ayat (6)");
    }

    /** Of those above the declarant; others are judged when they act. */
    @Override
    public Stream<PersonId> bars(DeclarationId id) {
        Declaration declaration = declarations.get(id);
        if (!declaration.kind().equals(Conflict.KIND)) {
            return Stream.empty();
        }
        LocalDate today = calendars.today(organisation.agency(declaration.agency()).zone());
        return organisation.superiorsOf(declaration.declarant(), today)
            .stream()
            .filter(superior -> isInvolved(superior, declaration));
    }

    @Override
    public Verdict judge(Act act) {
        Declaration declaration = declarations.get(act.declaration());
        PersonId person = act.actor().person();
        boolean own = person == null || act.actor().is(declaration.declarant());
        return !own && declaration.kind().equals(Conflict.KIND) && isInvolved(person, declaration)
                ? Verdict.refused(sentence()) : Verdict.ALLOWED;
    }

    boolean isInvolved(PersonId somebody, Declaration declaration) {
        Person person = organisation.person(somebody);
        List<Conflict.Party> parties = Conflict.of(declaration).parties();
        return parties.stream().anyMatch(p -> p.isRegistered(person.nip()) || p.isCalled(person.name()))
                || !matching.of(somebody, parties).isEmpty() || isKin(declaration.declarant(), person)
                || isKin(somebody, organisation.person(declaration.declarant()));
    }

    private boolean isKin(PersonId whose, Person person) {
        Conflict.Party called = new Conflict.Party(person.name(), null);
        return registers.of(whose).stream().anyMatch(i -> i.field().equals("family.name") && called.isCalled(i.name()));
    }

}
