package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.identity.Accounts;
import id.amanah.identity.Someone;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * With a hash that takes next to nothing, so that whatever else differed would show: the
 * questions to the database are all there is.
 */
@AmanahTest
@DisplayName("A9: the time of an answer does not tell which accounts there are")
class SignInTimingTest {

    private static final int EACH = 500;

    private final PasswordEncoder quick = new Argon2PasswordEncoder(16, 32, 1, 16, 1);

    @Autowired
    Accounts accounts;

    @Autowired
    Throttle throttle;

    @Autowired
    KnownBrowsers browsers;

    @Autowired
    StillToDo still;

    private PasswordSignIn signIn;

    private int tries;

    @Test
    void knownAndUnknownNamesTakeAlike() {
        signIn = new PasswordSignIn(accounts::byUsername, quick, PasswordSignIn.counted(throttle, browsers),
                still::after);
        String known = "uji-waktu-" + Ids.next().toString().substring(24);
        accounts.createHashed(known, quick.encode("right"), new PersonId(Ids.next()), Someone.HERE);
        String closed = "uji-tutup-" + Ids.next().toString().substring(24);
        accounts.createHashed(closed, quick.encode("right"), new PersonId(Ids.next()), Someone.HERE);
        accounts.close(closed);
        String without = "uji-tanpa-" + Ids.next().toString().substring(24);
        accounts.createWithoutPassword(without, new PersonId(Ids.next()), Someone.HERE);

        assertThat(chance(known, "uji-entah-" + Ids.next().toString().substring(24))).as("unknown").isBetween(0.3, 0.7);
        assertThat(chance(known, closed)).as("closed").isBetween(0.3, 0.7);
        assertThat(chance(known, without)).as("without a password").isBetween(0.3, 0.7);
    }

    /**
     * How often a try of the one takes longer than one of the other (the statistic of
     * Mann and Whitney, as a share): 0.5 where nothing can be told. The machine may be
     * busy with something else, so the calmest of three rounds counts.
     */
    private double chance(String one, String other) {
        double nearest = 1;
        for (int round = 0; round < 3 && Math.abs(nearest - 0.5) > 0.08; round++) {
            double now = round(one, other);
            nearest = Math.abs(now - 0.5) < Math.abs(nearest - 0.5) ? now : nearest;
        }
        return nearest;
    }

    private double round(String one, String other) {
        List<Long> ones = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        Random order = new Random(7);
        for (int i = 0; i < 2 * EACH; i++) {
            boolean first = order.nextBoolean();
            (first ? ones : others).add(time(first ? one : other));
        }
        long longer = ones.stream().mapToLong(a -> others.stream().filter(b -> a > b).count()).sum();
        return longer / (double) ((long) ones.size() * others.size());
    }

    /**
     * From a new address each time, so that nobody waits; account buckets rest between.
     */
    private long time(String username) {
        Origin from = new Origin("timing-" + tries++, null);
        var claim = UsernamePasswordAuthenticationToken.unauthenticated(username, "wrong");
        claim.setDetails(from);
        throttle.right(List.of(Bucket.of("account\n" + username, 50, 15)), List.of());
        long begun = System.nanoTime();
        assertThatThrownBy(() -> signIn.authenticate(claim)).isInstanceOf(BadCredentialsException.class);
        return System.nanoTime() - begun;
    }

}
