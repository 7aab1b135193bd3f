package id.amanah.signin;

import java.util.function.Supplier;

/** Asks something that is slowed down after too many wrong tries. */
public final class Slower {

    private Slower() {
    }

    /**
     * An answer, or a wait.
     *
     * @param value null where there is a wait
     * @param seconds to wait; 0 if there is an answer
     */
    public record Answer<T>(T value, long seconds) {

        /** Whether it was answered with true. */
        public boolean isYes() {
            return Boolean.TRUE.equals(value);
        }

    }

    public static <T> Answer<T> asked(Supplier<T> asking) {
        try {
            return new Answer<>(asking.get(), 0);
        }
        catch (Waiting waiting) {
            return new Answer<>(null, waiting.seconds());
        }
    }

}
