package id.amanah.declarations;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.calendar.Calendars;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kind;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Agency;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.Clock;
import java.util.Collections;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Drafts: begun, and saved as often as their declarant likes. Single savings are no
 * history; the journal keeps none.
 */
@Component
class Drafting {

    private final Shelf shelf;

    private final Kinds kinds;

    private final Answering answering;

    private final AsLast asLast;

    private final Numbers numbers;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Grants grants;

    private final Journal journal;

    private final Clock clock;

    Drafting(Shelf shelf, Kinds kinds, Answering answering, AsLast asLast, Numbers numbers, Organisation organisation,
            Calendars calendars, Grants grants, Journal journal, Clock clock) {
        this.shelf = shelf;
        this.kinds = kinds;
        this.answering = answering;
        this.asLast = asLast;
        this.numbers = numbers;
        this.organisation = organisation;
        this.calendars = calendars;
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    Declaration draft(String key, Map<String, Object> answers) {
        Declaration draft = begin(key, answers).draft();
        shelf.add(draft);
        journal.record(Entry.of("declaration.drafted.v1", draft.id(), 0).with("number", draft.number()));
        return draft;
    }

    /** A draft that is on no shelf yet, and whose it is. */
    record Begun(Declaration draft, Person declarant) {
    }

    Begun begin(String key, Map<String, Object> answers) {
        Actor actor = Identity.actor();
        Bundle bundle = kinds.current(key)
            .orElseThrow(() -> Refusal.of(Refusal.Reason.INVALID, "refusal.declarations.no-such-kind", key));
        Kind kind = bundle.kind();
        if (Collections.disjoint(kind.mayFile(), actor.roles())) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.declarations.may-not-file", kind.name());
        }
        Map<String, Object> filled = asLast.fill(bundle, actor.person(), answers);
        return begin(actor.person(), bundle, answering.draft(bundle, Map.of(), filled, null));
    }

    Declaration draftFor(PersonId declarant, String key, Map<String, Object> answers) {
        Bundle bundle = kinds.current(key)
            .orElseThrow(() -> Refusal.of(Refusal.Reason.INVALID, "refusal.declarations.no-such-kind", key));
        Declaration draft = begin(declarant, bundle, answering.draft(bundle, Map.of(), answers, null)).draft();
        shelf.add(draft);
        journal.record(
                Entry.of("declaration.drafted-for.v1", draft.id(), 0).with("number", draft.number()).about(declarant));
        return draft;
    }

    Begun begin(PersonId declarant, Bundle bundle, Map<String, Object> clean) {
        Person person = organisation.person(declarant);
        Agency agency = organisation.agency(person.agency());
        String number = numbers.next(agency.code(), bundle.kind().prefix(), calendars.today(agency.zone()).getYear());
        boolean confidential = Answering.confidential(clean, bundle.kind());
        Declaration draft = new Declaration(number, bundle.kind().key(), bundle.id(), agency.id(), person.unit(),
                person.id(), confidential, clock.instant());
        draft.answer(clean, confidential);
        grants.give(draft.id(), agency.id(), person.id(),
                bundle.kind().inOffice() ? Capacity.OFFICER : Capacity.DECLARANT);
        return new Begun(draft, person);
    }

    Declaration save(String number, int revision, Map<String, Object> answers) {
        Declaration declaration = shelf.lockToFill(number);
        Bundle bundle = kinds.bundle(declaration.bundle());
        if (declaration.revision() != revision) {
            throw answering.changedMeanwhile(bundle, declaration, answers);
        }
        Map<String, Object> filled = filled(bundle, declaration, answers);
        Map<String, Object> clean = answering.draft(bundle, declaration.answers(), filled, declaration.id());
        declaration.answer(clean, Answering.confidential(clean, bundle.kind()));
        return declaration;
    }

    /**
     * What the declarant stated last is filled in for them alone; who prepares neither
     * sees it nor states anything.
     */
    private Map<String, Object> filled(Bundle bundle, Declaration declaration, Map<String, Object> answers) {
        if (shelf.mayPrepare(declaration)) {
            return Preparing.withoutStatements(bundle, answers);
        }
        return answers.isEmpty() ? answers : asLast.fill(bundle, declaration.declarant(), answers);
    }

}
