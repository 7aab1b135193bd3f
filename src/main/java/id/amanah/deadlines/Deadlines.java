package id.amanah.deadlines;

import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The legal clocks of declarations. Each call joins the caller's transaction, which has
 * locked the declaration.
 */
public interface Deadlines {

    /**
     * Starts a clock by the table in force on {@code startsOn}; one that runs already
     * goes on untouched.
     */
    void start(DeclarationId declaration, AgencyId agency, String key, LocalDate startsOn);

    /**
     * The clock's end is reached in time or late; one that does not run is left alone.
     */
    void meet(DeclarationId declaration, String key);

    /**
     * Something happened (such as {@code RETURNED}) that makes clocks stand still which
     * stop on it.
     */
    void standStill(DeclarationId declaration, String occurrence);

    /** What made clocks stand still is over. */
    void goOn(DeclarationId declaration);

    /** The case is over: what still runs is cancelled. */
    void cancel(DeclarationId declaration);

    /** The clocks of a declaration as of today, in the order they began. */
    List<Deadline> of(DeclarationId declaration);

    /** The most urgent running clock among the keys, as of today. */
    Optional<Deadline> first(DeclarationId declaration, List<String> keys);

    /** A clock as people see it: day {@code day} of {@code of}, due on {@code dueOn}. */
    record Deadline(String key, String name, LocalDate startsOn, LocalDate dueOn, int day, int of, String unit,
            State state, String basis) {
    }

    /** How a clock stands. */
    enum State {

        RUNNING, STOPPED, MET, BREACHED, CANCELLED

    }

}
