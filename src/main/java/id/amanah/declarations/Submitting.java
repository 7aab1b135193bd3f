package id.amanah.declarations;

import id.amanah.calendar.Calendars;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.FieldError;
import id.amanah.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Submission: the answers are complete, a version is frozen, the case opens or goes on.
 */
@Component
class Submitting {

    private final Shelf shelf;

    private final Kinds kinds;

    private final Answering answering;

    private final Versions versions;

    private final Concepts concepts;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Journal journal;

    private final ObjectProvider<Course> course;

    private final ObjectProvider<LastDecision> lastDecision;

    private final Clock clock;

    Submitting(Shelf shelf, Kinds kinds, Answering answering, Versions versions, Concepts concepts,
            Organisation organisation, Calendars calendars, Journal journal, ObjectProvider<Course> course,
            ObjectProvider<LastDecision> lastDecision, Clock clock) {
        this.shelf = shelf;
        this.kinds = kinds;
        this.answering = answering;
        this.versions = versions;
        this.concepts = concepts;
        this.organisation = organisation;
        this.calendars = calendars;
        this.journal = journal;
        this.course = course;
        this.lastDecision = lastDecision;
        this.clock = clock;
    }

    Declaration submit(String number, Integer revision) {
        Declaration declaration = shelf.lockOwn(number);
        if (declaration.status() == Status.SUBMITTED) {
            mustHaveSubmitted(declaration);
            return declaration;
        }
        if (revision != null && declaration.revision() != revision) {
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.declarations.changed-before-submission", number);
        }
        boolean first = declaration.version() == 0;
        freeze(declaration, organisation.person(declaration.declarant()));
        if (first) {
            course.getObject().open(declaration.id());
        }
        else {
            course.getObject().resume(declaration.id());
        }
        return declaration;
    }

    /** Submits what was begun in this transaction and is on no shelf yet. */
    Declaration file(Drafting.Begun begun) {
        freeze(begun.draft(), begun.declarant());
        course.getObject().open(begun.draft().id());
        return begun.draft();
    }

    /** Whoever completes what an officer went on with meanwhile is told by whom. */
    private void mustHaveSubmitted(Declaration declaration) {
        if (declaration.takenUp()) {
            String officer = lastDecision.getObject()
                .by(declaration.id())
                .map(person -> organisation.person(person).name())
                .orElse("");
            throw Refusal.of(Refusal.Reason.CONFLICT, "refusal.declarations.taken-up", declaration.number(), officer);
        }
    }

    /** What would be refused if the declaration were submitted now. */
    List<FieldError> missing(Declaration declaration) {
        return answering.problems(kinds.bundle(declaration.bundle()), declaration);
    }

    private void freeze(Declaration declaration, Person declarant) {
        kinds.current(declaration.kind()).ifPresent(newest -> declaration.runOn(newest.id()));
        Bundle bundle = kinds.bundle(declaration.bundle());
        Map<String, Object> clean = answering.complete(bundle, declaration);
        Instant now = clock.instant();
        LocalDate today = calendars.today(organisation.agency(declaration.agency()).zone());
        declaration.submit(clean, today, now);
        shelf.put(declaration);
        versions.freeze(declaration, bundle, declarant, today, now);
        concepts.project(declaration, bundle);
        journal.record(Entry.of(Status.Move.SUBMIT.entry(), declaration.id(), declaration.version())
            .with("number", declaration.number())
            .with("version", declaration.version())
            .with("filedOn", today.toString()));
    }

}
