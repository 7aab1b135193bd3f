package id.amanah.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open the pages: whoever signed in by the form, for as long as the session
 * lasts. Everything is closed but the few paths named here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityOfPages {

    static final String SIGN_IN = "/masuk";

    private static final String[] OPEN = { SIGN_IN, "/pertama", "/lapor/**", "/look/**", "/error", "/actuator/health",
            "/v3/api-docs" };

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts, AuthenticationManager signIn) {
        return http.authenticationManager(signIn)
            .authorizeHttpRequests(a -> a.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
            .formLogin(SecurityOfPages::form)
            .logout(l -> l.logoutUrl("/keluar").logoutSuccessUrl(SIGN_IN + "?keluar"))
            .sessionManagement(s -> s.sessionFixation(SessionFixationConfigurer::changeSessionId))
            .exceptionHandling(e -> e.authenticationEntryPoint(new ToSignIn(SIGN_IN))
                .accessDeniedHandler(new SessionEnded(SIGN_IN)))
            .addFilterBefore(new ActingFilter(accounts), AuthorizationFilter.class)
            .headers(SecurityOfPages::headers)
            .build();
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(SIGN_IN).failureUrl(SIGN_IN + "?salah").defaultSuccessUrl("/");
    }

    /** The same for pages and API; no type sniffing and no framing are Spring's own. */
    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(c -> c.policyDirectives(CONTENT_POLICY))
            .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN));
    }

}
