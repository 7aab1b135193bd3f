package id.amanah.organisation;

import java.util.List;

/**
 * One step of a reorganisation (<i>langkah penataan</i>). Units are named by their
 * number, by the agency's own code, or by the name that an earlier step gave a new one.
 *
 * @param unit the unit that it is about; for {@link Act#CREATE} the name under which
 * later steps know the new one
 * @param to the unit above or the one that receives; {@code agency:CODE} for the top of
 * an agency
 * @param name the new name of the unit
 * @param head the title of the post that leads a new unit; null for none
 * @param people NIP or staff numbers of who is carried over
 */
public record Alteration(Act act, String unit, String to, String name, String head, List<String> people) {

    public Alteration {
        if (act == null) {
            throw new IllegalArgumentException("A step says what is done");
        }
        unit = clean(unit);
        to = clean(to);
        name = clean(name);
        head = clean(head);
        people = people == null ? List.of() : people.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What can be done with units. */
    public enum Act {

        /** A new unit. */
        CREATE,
        /** Another name. */
        RENAME,
        /** With all below it to another unit or agency. */
        MOVE,
        /** Ends in another one, which takes its people, posts and units. */
        MERGE,
        /** Some of its people, with their posts, go to another unit. */
        CARRY,
        /** Ends; nobody may be left in it. */
        CLOSE

    }

}
