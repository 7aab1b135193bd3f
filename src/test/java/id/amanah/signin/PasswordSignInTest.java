package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordSignInTest {

    /** Against which stored hashes a password was held. */
    private final List<String> held = new ArrayList<>();

    private final PasswordEncoder passwords = new PasswordEncoder() {
        @Override
        public String encode(CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(CharSequence password, String stored) {
            held.add(stored);
            return encode(password).equals(stored);
        }
    };

    /**
     * Else the time of the answer would tell which names exist.
     */
    @Test
    void aNameThatDoesNotExistTakesAsLongAsAWrongPassword() {
        PasswordSignIn signIn = new PasswordSignIn(name -> Optional.empty(), passwords, PasswordSignIn.Tries.UNCOUNTED,
                account -> null);

        assertThatThrownBy(() -> signIn.authenticate(claim("nobody's"))).isInstanceOf(BadCredentialsException.class);

        assertThat(held).hasSize(1);
    }

    @Test
    void aRightPasswordIsHashedOnceAndThenRemembered() {
        RememberedPasswords remembered = new RememberedPasswords(passwords);

        assertThat(remembered.matches("amanah", "hash of amanah")).isTrue();
        assertThat(remembered.matches("amanah", "hash of amanah")).isTrue();

        assertThat(held).hasSize(1);
    }

    @Test
    void aWrongPasswordIsNeverRemembered() {
        RememberedPasswords remembered = new RememberedPasswords(passwords);

        assertThat(remembered.matches("salah", "hash of amanah")).isFalse();
        assertThat(remembered.matches("salah", "hash of amanah")).isFalse();

        assertThat(held).hasSize(2);
    }

    @Test
    void aPasswordThatWasChangedIsForgotten() {
        RememberedPasswords remembered = new RememberedPasswords(passwords);
        remembered.matches("amanah", "hash of amanah");

        assertThat(remembered.matches("amanah", "hash of another")).isFalse();
    }

    private static UsernamePasswordAuthenticationToken claim(String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated("siapa", password);
    }

}
