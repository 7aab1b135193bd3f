package id.amanah.desk.web;

import id.amanah.declarations.Declaration;
import id.amanah.desk.Timeline;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A part of a declaration's page: a bean for each. */
interface CasePart {

    /** What the template needs of it; empty where the part does not belong. */
    Map<String, Object> of(Seen seen);

    /**
     * A declaration being looked at.
     *
     * @param items what happened to it, oldest first, as far as the actor may see
     */
    record Seen(Declaration declaration, List<Timeline.Item> items, Locale locale) {
    }

}
