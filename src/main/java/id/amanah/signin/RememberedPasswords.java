package id.amanah.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers which passwords were right, since HTTP Basic sends one with every request and
 * Argon2id takes about 100 ms. Only keyed digests are kept, in memory; the stored hash is
 * digested too, so a changed password is forgotten by itself.
 */
final class RememberedPasswords implements PasswordEncoder {

    private static final int AT_MOST = 1000;

    private final PasswordEncoder passwords;

    private final SecretKeySpec key;

    private final Set<String> right = Collections
        .synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                return size() > AT_MOST;
            }
        }));

    RememberedPasswords(PasswordEncoder passwords) {
        this.passwords = passwords;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    @Override
    public String encode(CharSequence password) {
        return passwords.encode(password);
    }

    @Override
    public boolean matches(CharSequence password, String stored) {
        String digest = digest(stored + '\n' + password);
        if (right.contains(digest)) {
            return true;
        }
        boolean matches = passwords.matches(password, stored);
        if (matches) {
            right.add(digest);
        }
        return matches;
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
