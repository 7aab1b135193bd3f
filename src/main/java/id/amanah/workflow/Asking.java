package id.amanah.workflow;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.calendar.Calendars;
import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Organisation;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes the item of work when a model asks a person, and lets that person see the case.
 */
@Component
class Asking {

    private final Kinds kinds;

    private final Organisation organisation;

    private final Calendars calendars;

    private final Deadlines deadlines;

    private final Grants grants;

    private final Journal journal;

    private final Named named;

    private final StandIn standIn;

    private final OutsideDecisions outside;

    private final ObjectProvider<Concerned> concerned;

    private final ObjectProvider<DueDay> days;

    private final Clock clock;

    Asking(Kinds kinds, Organisation organisation, Calendars calendars, Deadlines deadlines, Grants grants,
            Journal journal, Named named, StandIn standIn, OutsideDecisions outside,
            ObjectProvider<Concerned> concerned, ObjectProvider<DueDay> days, Clock clock) {
        this.named = named;
        this.standIn = standIn;
        this.outside = outside;
        this.kinds = kinds;
        this.organisation = organisation;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.grants = grants;
        this.journal = journal;
        this.concerned = concerned;
        this.days = days;
        this.clock = clock;
    }

    WorkRow ask(Declaration declaration, String bundle, String step, String task, String item, CaseBuffer told) {
        UserStep asked = kinds.bundle(bundle).userSteps().get(step);
        PersonId person = person(declaration, asked, item, told.decisions.get(declaration.id())).orElse(null);
        Role role = person != null ? null : role(declaration, asked);
        WorkRow work = new WorkRow(Ids.next(), declaration.id(), declaration.handledBy(), declaration.number(),
                declaration.kind(), bundle, step, task, asked.scope(), role,
                asked.scope() == UserStep.Scope.UNIT ? declaration.unit() : null, person, asked.level(),
                WorkRow.State.OPEN, null, null, clock.instant(), due(declaration, asked, item), item, null);
        giveSight(work, told);
        tellIfRaised(declaration, asked, person);
        return work;
    }

    /** What somebody outside decides is recorded by personnel officers. */
    private Role role(Declaration declaration, UserStep step) {
        if (step.scope() == UserStep.Scope.SUPERIOR && isDecidedOutside(declaration)) {
            return Role.PERSONNEL;
        }
        return step.role() == null ? Role.APPOINTING_OFFICIAL : step.role();
    }

    private boolean isDecidedOutside(Declaration declaration) {
        return outside.over(concerned(declaration), declaration).isPresent();
    }

    LocalDate due(Declaration declaration, UserStep step, String item) {
        return step.deadlines().isEmpty()
                ? days.stream()
                    .flatMap(day -> day.of(declaration.id(), step.id(), item).stream())
                    .findFirst()
                    .orElse(null)
                : deadlines.first(declaration.id(), step.deadlines()).map(Deadlines.Deadline::dueOn).orElse(null);
    }

    /**
     * The one person who is asked; empty where the holders of a role are. Where no
     * superior is left, officers who record what an authority outside decides, or else
     * the appointing official; where rules keep all from it whom the model asks, who
     * stands in.
     */
    Optional<PersonId> person(Declaration declaration, UserStep step, String item) {
        return person(declaration, step, item, null);
    }

    private Optional<PersonId> person(Declaration declaration, UserStep step, String item, CaseBuffer.Decision before) {
        if (step.person() != null) {
            return Optional.of(named.by(declaration, step.person()));
        }
        return switch (step.scope()) {
            case DECLARANT -> Optional.of(declaration.declarant());
            case SUPERIOR -> superior(declaration, step)
                .or(() -> isDecidedOutside(declaration) ? Optional.empty() : standIn.forAppointing(declaration, step));
            case PANEL -> Optional.ofNullable(item).map(named::person);
            case AGENCY, UNIT -> standIn.forRole(declaration, step, before);
        };
    }

    /** Up the line, passing over whom a rule keeps from it. */
    private Optional<PersonId> superior(Declaration declaration, UserStep step) {
        Predicate<PersonId> may = standIn.may(declaration, step);
        Optional<PersonId> superior = nearest(declaration);
        while (superior.isPresent() && !may.test(superior.get())) {
            superior = organisation.superiorOf(superior.get(), today(declaration));
        }
        return superior;
    }

    private Optional<PersonId> nearest(Declaration declaration) {
        return organisation.superiorOf(concerned(declaration), today(declaration));
    }

    private LocalDate today(Declaration declaration) {
        return calendars.today(organisation.agency(declaration.handledBy()).zone());
    }

    /** That work went past whom the model asks stands in the journal, without the why. */
    private void tellIfRaised(Declaration declaration, UserStep step, PersonId person) {
        boolean raised = person != null && step.person() == null && switch (step.scope()) {
            case AGENCY, UNIT -> true;
            case SUPERIOR -> nearest(declaration).filter(person::equals).isEmpty();
            case DECLARANT, PANEL -> false;
        };
        if (raised) {
            raised(declaration, step, person);
        }
    }

    void raised(Declaration declaration, UserStep step, PersonId person) {
        journal.record(Entry.of("work.raised.v1", declaration.id(), declaration.version())
            .with("step", step.id())
            .with("to", organisation.person(person).name()));
    }

    /** Whose superior is asked: the declarant's, unless the case is about another. */
    PersonId concerned(Declaration declaration) {
        return concerned.stream()
            .flatMap(source -> source.of(declaration).stream())
            .findFirst()
            .orElse(declaration.declarant());
    }

    /** Who was asked before sees the case already. */
    void sees(WorkRow work, CaseBuffer told) {
        told.sighted.add(sight(work));
    }

    private void giveSight(WorkRow work, CaseBuffer told) {
        if (work.scope() == UserStep.Scope.DECLARANT || !told.sighted.add(sight(work))) {
            return;
        }
        if (work.person() != null) {
            grants.give(work.declaration(), work.agency(), work.person(),
                    work.scope() == UserStep.Scope.PANEL ? Capacity.COMMITTEE : Capacity.SUPERIOR);
        }
        else {
            grants.give(work.declaration(), work.agency(), work.role(),
                    work.scope() == UserStep.Scope.PANEL ? Capacity.COMMITTEE : Capacity.OFFICER);
        }
    }

    private static List<Object> sight(WorkRow work) {
        return List.of(work.declaration(), work.person() == null ? work.role() : work.person());
    }

}
