package id.amanah.workflow;

import id.amanah.calendar.Calendars;
import id.amanah.declarations.Declaration;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Organisation;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is asked where a rule keeps all holders of a role from a step (<i>atasan pejabat
 * atau pejabat lain</i>; UU 30/2014 Pasal 42 ayat (2)), whatever the kind: the nearest
 * superior of one of them whom no rule keeps from it. Above the appointing official
 * nobody stands, so there it is the head of a unit right below; which of them an agency
 * means is its own to say.
 */
@Component
class StandIn {

    private final WorkRules rules;

    private final Accounts accounts;

    private final Organisation organisation;

    private final Calendars calendars;

    StandIn(WorkRules rules, Accounts accounts, Organisation organisation, Calendars calendars) {
        this.rules = rules;
        this.accounts = accounts;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    /**
     * Who is asked in place of the holders of the step's role; empty where one of them
     * may do it, or where nobody is left.
     * @param before what was just decided; null if nothing was
     */
    Optional<PersonId> forRole(Declaration declaration, UserStep step, CaseBuffer.Decision before) {
        return isSeenAtOnce(declaration, step, before) ? Optional.empty() : of(declaration, step, step.role());
    }

    /** The same of the appointing official, to whom work without a superior goes. */
    Optional<PersonId> forAppointing(Declaration declaration, UserStep step) {
        return of(declaration, step, Role.APPOINTING_OFFICIAL);
    }

    private Optional<PersonId> of(Declaration declaration, UserStep step, Role role) {
        Predicate<PersonId> may = may(declaration, step);
        Set<PersonId> holders = accounts.holders(role, declaration.handledBy());
        if (holders.stream().filter(holder -> isAsked(holder, declaration, step)).anyMatch(may)) {
            return Optional.empty();
        }
        LocalDate today = today(declaration);
        return holders.stream()
            .sorted(java.util.Comparator.comparing(PersonId::value))
            .flatMap(holder -> inPlaceOf(holder, role, today))
            .filter(may)
            .findFirst();
    }

    private Stream<PersonId> inPlaceOf(PersonId holder, Role role, LocalDate today) {
        return role == Role.APPOINTING_OFFICIAL ? organisation.headsBelow(holder, today).stream()
                : organisation.superiorsOf(holder, today).stream();
    }

    /** All who are asked one after the other where the nearest superior may not. */
    List<PersonId> superiors(Declaration declaration, PersonId subject) {
        LocalDate today = today(declaration);
        Set<PersonId> appointing = accounts.holders(Role.APPOINTING_OFFICIAL, declaration.handledBy());
        return Stream
            .of(organisation.superiorsOf(subject, today).stream(), appointing.stream(),
                    appointing.stream().flatMap(holder -> inPlaceOf(holder, Role.APPOINTING_OFFICIAL, today)))
            .flatMap(some -> some)
            .toList();
    }

    private boolean isAsked(PersonId holder, Declaration declaration, UserStep step) {
        return step.scope() != UserStep.Scope.UNIT || organisation.person(holder).unit() == declaration.unit();
    }

    /** Whether no rule keeps somebody from a step, neither from the case nor from it. */
    Predicate<PersonId> may(Declaration declaration, UserStep step) {
        Set<PersonId> barred = rules.barred(declaration.id());
        return person -> !barred.contains(person) && rules
            .allows(new WorkRule.Act(WorkRule.Doing.OFFER, declaration.id(), step,
                    new Actor(person, declaration.handledBy(), Set.of(), null, Set.of(declaration.handledBy())), null));
    }

    /**
     * Mostly there is somebody, without a look at who holds what: who decided goes on on
     * the same level, or only the filer is barred, who holds no such role.
     */
    private boolean isSeenAtOnce(Declaration declaration, UserStep step, CaseBuffer.Decision before) {
        Actor actor = Identity.current().orElse(null);
        if (actor == null || actor.isSystem()) {
            return false;
        }
        boolean goesOn = before != null && actor.has(step.role()) && declaration.handledBy().equals(actor.agency())
                && step.scope() == UserStep.Scope.AGENCY && Objects.equals(before.work().level(), step.level());
        return goesOn || actor.is(declaration.declarant()) && !actor.has(step.role())
                && rules.barred(declaration.id()).equals(Set.of(actor.person()));
    }

    private LocalDate today(Declaration declaration) {
        return calendars.today(organisation.agency(declaration.handledBy()).zone());
    }

}
