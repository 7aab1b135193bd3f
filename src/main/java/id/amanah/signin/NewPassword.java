package id.amanah.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a new password must be: long, and not what anybody would try first. No signs of
 * particular sorts are asked for, and none runs out: that makes people write them down.
 */
final class NewPassword {

    private static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    private static final int DIFFERENT = 6;

    private static final List<String> TRIED_FIRST = List.of("password", "katasandi", "kata sandi", "rahasia",
            "indonesia", "bismillah", "qwerty", "12345678", "amanah", "kementerian", "welcome", "selamat");

    /** In which the words above are too large a part. */
    private static final int REST = 8;

    private NewPassword() {
    }

    /** The key of what is wrong with it; empty if nothing is. */
    static Optional<String> problem(String username, String fresh) {
        if (fresh.length() < SHORTEST) {
            return Optional.of("signin.password.short");
        }
        if (fresh.length() > LONGEST) {
            return Optional.of("signin.password.long");
        }
        String plain = fresh.toLowerCase(Locale.ROOT);
        boolean tried = TRIED_FIRST.stream().anyMatch(w -> plain.contains(w) && plain.length() - w.length() < REST);
        boolean easy = tried || plain.contains(username) || plain.chars().distinct().count() < DIFFERENT;
        return easy ? Optional.of("signin.password.easy") : Optional.empty();
    }

}
