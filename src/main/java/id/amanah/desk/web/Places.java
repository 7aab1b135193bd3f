package id.amanah.desk.web;

import id.amanah.identity.Actor;
import java.util.List;

/**
 * Adds places to the menu: a bean for each part of the desk that has pages of its own.
 */
interface Places {

    /** The places that the person may go to. Asked for every page: one query at most. */
    List<Place> of(Actor actor);

}
