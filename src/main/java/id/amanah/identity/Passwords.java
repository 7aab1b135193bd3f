package id.amanah.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
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

    @Bean
    AuthenticationManager authenticationManager(Accounts accounts, PasswordEncoder passwords) {
        return new ProviderManager(new PasswordSignIn(accounts, passwords));
    }

}
