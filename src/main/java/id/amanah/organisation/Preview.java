package id.amanah.organisation;

import java.util.List;
import java.util.Map;

/**
 * What an act changes (<i>akibat penataan</i>), before or after it is done.
 *
 * @param people how many people change unit or agency
 * @param changingAgency how many of them change agencies
 * @param some the first of them by name
 * @param losingPost how many holdings of posts end
 * @param along what goes along, as keys of the words for people and how many
 */
public record Preview(List<UnitChange> units, int people, int changingAgency, List<PersonChange> some, int losingPost,
        Map<String, Long> along) {

    /**
     * A unit that changes; of what is not before or after, null is told.
     */
    public record UnitChange(int id, String nameBefore, String nameAfter, String placeBefore, String placeAfter,
            What what) {
    }

    /** What happens to a unit. */
    public enum What {

        NEW, CLOSED, REOPENED, MOVED, RENAMED

    }

    /** A person who changes. */
    public record PersonChange(String name, String number, String from, String to) {
    }

}
