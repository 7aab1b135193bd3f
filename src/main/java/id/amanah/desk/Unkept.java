package id.amanah.desk;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells text that the database cannot keep, such as a NUL, from a defect. */
public final class Unkept {

    /** Sentence for the one who sent it. */
    public static final String SENTENCE = "problem.unkept";

    /** SQLSTATE: character not in repertoire. */
    private static final String STATE = "22021";

    private Unkept() {
    }

    public static boolean isBehind(Throwable mishap) {
        return Stream.iterate(mishap, cause -> cause != null, Throwable::getCause)
            .limit(50)
            .anyMatch(cause -> cause instanceof SQLException sql && STATE.equals(sql.getSQLState()));
    }

}
