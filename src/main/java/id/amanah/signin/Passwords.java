package id.amanah.signin;

import id.amanah.identity.Accounts;
import id.amanah.installation.Rounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept: Argon2id over a salt of 16 bytes, 19 MiB of memory, two passes.
 */
@Configuration(proxyBeanMethods = false)
class Passwords {

    @Bean
    PasswordEncoder passwordEncoder() {
        int places = 2 * Runtime.getRuntime().availableProcessors();
        return new FewAtATime(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2), places);
    }

    /** On pages: by password, and through the identity provider where there is one. */
    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, PasswordEncoder passwords, Throttle throttle,
            KnownBrowsers browsers, StillToDo still, SignInSettings settings,
            ObjectProvider<ProvidersAnswer> provider) {
        List<AuthenticationProvider> ways = new ArrayList<>();
        if (settings.passwords()) {
            ways.add(new PasswordSignIn(accounts::byUsername, passwords, PasswordSignIn.counted(throttle, browsers),
                    still::after));
        }
        provider.ifAvailable(ways::add);
        return new ProviderManager(ways);
    }

    /** Rows about tries and browsers that mean nothing any more go once an hour. */
    @Bean
    Rounds sweepOfTries(Throttle throttle, KnownBrowsers browsers) {
        return new Rounds("tries-sweeper", Duration.ofHours(1), () -> {
            throttle.forget();
            browsers.forgetOld();
        });
    }

}
