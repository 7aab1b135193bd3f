package id.amanah.personnel;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the lines of a file one after the other; never holds more than one. */
interface Lines {

    /**
     * @throws BadFile if it cannot be read to its end
     */
    void read(Path file, Heed heed) throws IOException;

    /** What is done with each line. */
    interface Heed {

        /** About how many lines are to come, before the first does. */
        void expect(int lines);

        /**
         * @return whether to go on
         */
        boolean line(RawLine line);

    }

}
