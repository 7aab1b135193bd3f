package id.amanah.identity;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The actor of the running thread: set at the request's edge or from the declaration that
 * a job works on, handed to PostgreSQL at each transaction's begin. Without an actor no
 * row of an agency is visible.
 */
public final class Identity {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private Identity() {
    }

    /**
     * The actor.
     * @throws IllegalStateException if nobody acts, which is an error of the program
     */
    public static Actor actor() {
        return current().orElseThrow(() -> new IllegalStateException("Nobody acts in this thread"));
    }

    public static Optional<Actor> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Runs as the actor and puts back who acted before. Begin the transaction inside, not
     * outside.
     */
    public static <T> T as(Actor actor, Supplier<T> what) {
        Actor before = put(actor);
        try {
            return what.get();
        }
        finally {
            put(before);
        }
    }

    public static void as(Actor actor, Runnable what) {
        as(actor, () -> {
            what.run();
            return null;
        });
    }

    /**
     * Puts the actor, null for nobody, and tells who acted before. For the edge of a
     * request, which puts that one back in the end; all others use {@code as}.
     */
    public static Actor put(Actor actor) {
        Actor before = CURRENT.get();
        if (actor == null) {
            CURRENT.remove();
        }
        else {
            CURRENT.set(actor);
        }
        return before;
    }

}
