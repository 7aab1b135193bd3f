package id.amanah.workflow;

import id.amanah.identity.Actor;
import id.amanah.identity.Mandate;
import id.amanah.identity.Role;
import id.amanah.kinds.UserStep;
import id.amanah.organisation.Organisation;
import id.amanah.shared.PersonId;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is asked by an item of work: one person, or the holders of a role; or who stands in
 * for one of them.
 */
@Component
class Eligible {

    private final Organisation organisation;

    Eligible(Organisation organisation) {
        this.organisation = organisation;
    }

    boolean is(Actor actor, WorkRow work) {
        return as(actor, work).findAny().isPresent();
    }

    /**
     * As whom the actor is asked: in the place of the principal for whom it was taken
     * first, then for themselves, then in the place of others.
     */
    Stream<Actor> as(Actor actor, WorkRow work) {
        if (actor.isSystem()) {
            return Stream.empty();
        }
        PersonId taken = actor.is(work.assignee()) ? work.assigneeFor() : work.assignee();
        Stream<Mandate> first = actor.mandates().stream().filter(mandate -> mandate.principal().equals(taken));
        return Stream
            .of(first.map(actor::under), Stream.of(actor),
                    actor.mandates()
                        .stream()
                        .filter(mandate -> !Objects.equals(mandate.principal(), taken))
                        .map(actor::under))
            .flatMap(some -> some)
            .filter(someone -> someone.onBehalfOf() == null ? isSelf(someone, work) : isInPlace(someone, work));
    }

    private boolean isSelf(Actor actor, WorkRow work) {
        if (work.person() != null) {
            return actor.is(work.person());
        }
        return actor.has(work.role()) && work.agency().equals(actor.agency())
                && (work.unit() == null || work.unit() == organisation.person(actor.person()).unit());
    }

    /** Work of a panel, or of one whom a rule or a model names, is theirs alone. */
    private boolean isInPlace(Actor actor, WorkRow work) {
        Mandate mandate = actor.mandates().get(0);
        if (!work.agency().equals(actor.agency()) || !mandate.covers(work.kind())) {
            return false;
        }
        if (work.person() != null) {
            return work.scope() == UserStep.Scope.SUPERIOR && work.person().equals(mandate.principal())
                    && actor.has(Role.SUPERIOR);
        }
        return (work.scope() == UserStep.Scope.AGENCY || work.scope() == UserStep.Scope.UNIT) && actor.has(work.role())
                && (work.unit() == null || work.unit() == organisation.person(mandate.principal()).unit());
    }

}
