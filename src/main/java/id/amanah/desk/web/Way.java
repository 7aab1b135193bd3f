package id.amanah.desk.web;

import java.util.List;
import java.util.Set;

/**
 * The way of one case through its process (<i>alur</i>): in words as an ordered list, and
 * as marks on the drawing.
 *
 * @param steps what was passed and where it stands, in order
 * @param ahead the steps and ends that are still possible, nearest first
 */
record Way(List<Step> steps, List<String> ahead, Marks marks) {

    /**
     * A step of people, or an event.
     *
     * @param element the id of its element in the model
     * @param at when it was left, or entered if it was not, for machines
     * @param said who decided what; null if nobody did
     * @param each who decided what, where several were asked the same at once
     * @param meanwhile what the machine did afterwards by itself
     */
    record Step(String element, String name, State state, String at, String moment, String said, List<String> each,
            List<String> meanwhile) {
    }

    /** How a step stands. */
    enum State {

        DONE, NOW, CANCELLED

    }

    /**
     * What the drawing marks, by ids.
     *
     * @param taken the arrows
     */
    record Marks(Set<String> done, Set<String> now, Set<String> taken) {
    }

}
