package id.amanah.signin;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes a few passwords at a time and lets others wait: each takes 19 MiB of memory, and
 * a crowd at the door must not take all there is.
 */
final class FewAtATime implements PasswordEncoder {

    private final PasswordEncoder passwords;

    private final Semaphore places;

    FewAtATime(PasswordEncoder passwords, int places) {
        this.passwords = passwords;
        this.places = new Semaphore(places, true);
    }

    @Override
    public String encode(CharSequence password) {
        return inTurn(() -> passwords.encode(password));
    }

    @Override
    public boolean matches(CharSequence password, String stored) {
        return inTurn(() -> passwords.matches(password, stored));
    }

    private <T> T inTurn(Supplier<T> hashing) {
        places.acquireUninterruptibly();
        try {
            return hashing.get();
        }
        finally {
            places.release();
        }
    }

}
