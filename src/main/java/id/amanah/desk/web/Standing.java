package id.amanah.desk.web;

import java.util.List;

/**
 * Where a declaration stands, in plain words.
 *
 * @param where status and step in one sentence
 * @param turn whose turn it is; null if it is over
 * @param yours whether it is the reader's
 * @param untils the clocks of the step it stands at, in sentences
 * @param late whether one of them is over
 * @param missing what the declarant was asked for; null if nothing
 */
record Standing(String where, String turn, boolean yours, List<Until> untils, boolean late, String missing,
        List<Action> actions) {

    /** A clock: what for, and until when. */
    record Until(String name, String sentence) {
    }

    /** Whether the reader has something to do now, not only something they may do. */
    public boolean busy() {
        return actions.stream().anyMatch(Action::first);
    }

    /**
     * Something that the reader can do now.
     *
     * @param first whether it is what the case waits for
     */
    record Action(String words, String path, boolean first) {
    }

}
