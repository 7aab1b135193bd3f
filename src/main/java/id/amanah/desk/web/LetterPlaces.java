package id.amanah.desk.web;

import id.amanah.identity.Actor;
import id.amanah.letters.Inbox;
import java.util.List;
import org.springframework.stereotype.Component;

/** The inbox in the menu, with how many letters wait to be read. */
@Component
class LetterPlaces implements Places {

    private final Inbox inbox;

    LetterPlaces(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<Place> of(Actor actor) {
        return List.of(new Place("/surat", "letters.title", 40, inbox.unread(actor.person()), "letters.unread"));
    }

}
