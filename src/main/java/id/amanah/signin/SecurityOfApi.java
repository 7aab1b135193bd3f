package id.amanah.signin;

import id.amanah.identity.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Who may call the API: whoever says at each call who they are. It keeps no session and
 * reads no cookie, so that no other site can call it with a visitor's session. Name and
 * password (HTTP Basic) are taken in the demo alone, tokens where an identity provider is
 * configured.
 */
@Configuration(proxyBeanMethods = false)
class SecurityOfApi {

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Accounts accounts, PasswordEncoder passwords, NotSignedIn refusal,
            SignInSettings settings, StillToDo still, ObjectProvider<BearerTokens> tokens, Environment environment) {
        http.securityMatcher("/api/**")
            .csrf(CsrfConfigurer::disable)
            .requestCache(RequestCacheConfigurer::disable)
            .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .logout(l -> l.disable())
            .exceptionHandling(e -> e.authenticationEntryPoint(refusal))
            .authorizeHttpRequests(a -> a.requestMatchers("/api/public/**").permitAll().anyRequest().authenticated())
            .addFilterBefore(new ActingFilter(accounts), AuthorizationFilter.class)
            .headers(h -> SecurityOfPages.headers(h, settings));
        tokens.ifAvailable(t -> t.open(http, refusal));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            PasswordSignIn basic = new PasswordSignIn(accounts::byUsername, new RememberedPasswords(passwords),
                    PasswordSignIn.Tries.UNCOUNTED, account -> still.nothing(account.username(), null));
            http.authenticationManager(new ProviderManager(basic)).httpBasic(b -> b.authenticationEntryPoint(refusal));
        }
        return http.build();
    }

}
