package id.amanah.workflow;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.calendar.Calendars;
import id.amanah.deadlines.Deadlines;
import id.amanah.declarations.Declaration;
import id.amanah.identity.Role;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Organisation;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final WorkRules rules;

    private final Named named;

    private final StandIn standIn;

    private final ObjectProvider<Concerned> concerned;

    private final ObjectProvider<DueDay> days;

    private final Clock clock;

    Asking(Kinds kinds, Organisation organisation, Calendars calendars, Deadlines deadlines, Grants grants,
            WorkRules rules, Named named, StandIn standIn, ObjectProvider<Concerned> concerned,
            ObjectProvider<DueDay> days, Clock clock) {
        this.named = named;
        this.standIn = standIn;
        this.kinds = kinds;
        this.organisation = organisation;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.grants = grants;
        this.rules = rules;
        this.concerned = concerned;
        this.days = days;
        this.clock = clock;
    }

    WorkRow ask(Declaration declaration, String bundle, String step, String task, String item, CaseBuffer told) {
        UserStep asked = kinds.bundle(bundle).userSteps().get(step);
        PersonId person = person(declaration, asked, item).orElse(null);
        Role role = person != null ? null : asked.role() == null ? Role.APPOINTING_OFFICIAL : asked.role();
        WorkRow work = new WorkRow(Ids.next(), declaration.id(), declaration.agency(), declaration.number(),
                declaration.kind(), bundle, step, task, asked.scope(), role,
                asked.scope() == UserStep.Scope.UNIT ? declaration.unit() : null, person, asked.level(),
                WorkRow.State.OPEN, null, clock.instant(), due(declaration, asked, item), item, null);
        giveSight(work, told);
        return work;
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
     * superior is left, the appointing official is asked; where that one is barred, who
     * stands in.
     */
    Optional<PersonId> person(Declaration declaration, UserStep step, String item) {
        if (step.person() != null) {
            return Optional.of(named.by(declaration, step.person()));
        }
        return switch (step.scope()) {
            case DECLARANT -> Optional.of(declaration.declarant());
            case SUPERIOR -> superior(declaration).or(() -> standIn.of(declaration));
            case PANEL -> Optional.ofNullable(item).map(named::person);
            case AGENCY, UNIT -> standIn.forRole(declaration, step.role());
        };
    }

    /** Up the line, passing over whom a rule bars. */
    private Optional<PersonId> superior(Declaration declaration) {
        LocalDate today = calendars.today(organisation.agency(declaration.agency()).zone());
        Set<PersonId> barred = rules.barred(declaration.id());
        Optional<PersonId> superior = organisation.superiorOf(concerned(declaration), today);
        while (superior.filter(barred::contains).isPresent()) {
            superior = organisation.superiorOf(superior.get(), today);
        }
        return superior;
    }

    /** Whose superior is asked: the declarant's, unless the case is about another. */
    private PersonId concerned(Declaration declaration) {
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
