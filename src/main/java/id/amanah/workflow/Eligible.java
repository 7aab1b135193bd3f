package id.amanah.workflow;

import id.amanah.identity.Actor;
import id.amanah.organisation.Organisation;
import org.springframework.stereotype.Component;

/** Who is asked by an item of work: one person, or the holders of a role. */
@Component
class Eligible {

    private final Organisation organisation;

    Eligible(Organisation organisation) {
        this.organisation = organisation;
    }

    boolean is(Actor actor, WorkRow work) {
        if (actor.isSystem()) {
            return false;
        }
        if (work.person() != null) {
            return actor.is(work.person());
        }
        return actor.has(work.role()) && work.agency().equals(actor.agency())
                && (work.unit() == null || work.unit() == organisation.person(actor.person()).unit());
    }

}
