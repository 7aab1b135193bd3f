package id.amanah.personnel;

import java.util.function.IntConsumer;

/**
 * What is done with the staged lines of one sort of file, set by set, each in the
 * caller's transaction.
 */
interface Plan {

    Contents contents();

    /**
     * Finds out who is who and writes down what is wrong; nothing else is done with a
     * file that has something wrong.
     */
    void check(Import one, int mostFlaws);

    /** Writes down what would change. */
    void compare(Import one);

    /** Changes it; after a comparison in the same transaction. */
    void apply(Import one, IntConsumer percent);

    /** How many there are now. */
    int present(Import one);

}
