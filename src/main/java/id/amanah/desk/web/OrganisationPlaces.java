package id.amanah.desk.web;

import id.amanah.identity.Actor;
import id.amanah.organisation.Officers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Units, people and reorganisations in the menu of who keeps or reads their records. */
@Component
class OrganisationPlaces implements Places {

    @Override
    public List<Place> of(Actor actor) {
        return Officers.isOne(actor) ? List.of(Place.of("/susunan", "organisation.tree.title", 50),
                Place.of("/pegawai", "organisation.people.title", 52),
                Place.of("/penataan", "organisation.acts.title", 54)) : List.of();
    }

}
