package id.amanah.desk.web;

import id.amanah.identity.Actor;
import id.amanah.identity.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places of roles, and of stand-ins with the requests that wait for an answer. */
@Component
class AuthorityPlaces implements Places {

    @Override
    public List<Place> of(Actor actor) {
        List<Place> places = new ArrayList<>();
        places.add(new Place("/pengganti", "authority.stand-ins.menu", 60, actor.invitations(),
                "authority.stand-ins.invited"));
        if (actor.has(Role.ADMINISTRATOR) || actor.has(Role.AUDITOR)) {
            places.add(Place.of("/peran", "authority.roles.menu", 75));
        }
        return places;
    }

}
