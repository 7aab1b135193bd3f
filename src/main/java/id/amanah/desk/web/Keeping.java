package id.amanah.desk.web;

import id.amanah.desk.Sentences;
import id.amanah.identity.Actor;
import id.amanah.identity.Role;
import id.amanah.letters.Undelivered;
import id.amanah.workflow.Incidents;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an administrator finds on the home page: how much has failed. */
@Component
class Keeping {

    private final Incidents incidents;

    private final Undelivered undelivered;

    private final Sentences sentences;

    Keeping(Incidents incidents, Undelivered undelivered, Sentences sentences) {
        this.incidents = incidents;
        this.undelivered = undelivered;
        this.sentences = sentences;
    }

    record Count(String name, int number) {
    }

    /** Null for everybody else. */
    List<Count> of(Actor actor, Locale locale) {
        return !actor.has(Role.ADMINISTRATOR) ? null
                : List.of(new Count(sentences.of("desk.incidents.steps", locale), incidents.open().size()),
                        new Count(sentences.of("letters.undelivered", locale), undelivered.count()));
    }

}
