package id.amanah.kinds;

import java.util.Set;

/**
 * The names that every letter may use beside the answers of its folder's forms; the
 * letters bring them.
 */
public interface LetterNames {

    /**
     * Paths such as {@code declaration.number}; of a list its own path and those of its
     * rows' members, such as {@code deadlines} and {@code deadlines.dueOn}.
     */
    Set<String> names();

}
