package id.amanah.desk.web;

import id.amanah.identity.Actor;
import id.amanah.identity.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The desk's own places: home, one's declarations, work, incidents. */
@Component
class DeskPlaces implements Places {

    @Override
    public List<Place> of(Actor actor) {
        List<Place> places = new ArrayList<>();
        places.add(Place.of("/", "desk.home.title", 10));
        places.add(Place.of("/laporan", "desk.mine.title", 20));
        if (Frame.isOfficer(actor)) {
            places.add(Place.of("/kerja", "desk.work.title", 30));
        }
        if (actor.has(Role.ADMINISTRATOR)) {
            places.add(Place.of("/pengguna", "signin.accounts.title", 75));
            places.add(Place.of("/gangguan", "desk.incidents.title", 80));
        }
        return places;
    }

}
