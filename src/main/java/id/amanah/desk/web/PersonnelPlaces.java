package id.amanah.desk.web;

import id.amanah.identity.Actor;
import id.amanah.personnel.Imports;
import java.util.List;
import org.springframework.stereotype.Component;

/** The import of units and people in the menu of who may do it. */
@Component
class PersonnelPlaces implements Places {

    @Override
    public List<Place> of(Actor actor) {
        return Imports.may(actor) ? List.of(Place.of("/impor", "personnel.imports", 56)) : List.of();
    }

}
