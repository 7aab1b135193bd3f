package id.amanah.signin;

import id.amanah.identity.Accounts;
import id.amanah.installation.MachineTime;
import org.springframework.beans.factory.ObjectProvider;
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
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open the pages: whoever signed in, by the form or through the identity
 * provider, for as long as the session lasts. Everything is closed but the few paths
 * named here.
 */
@Configuration(proxyBeanMethods = false)
class SecurityOfPages {

    static final String SIGN_IN = "/masuk";

    private static final String[] OPEN = { SIGN_IN, "/pertama", "/lapor/**", "/look/**", "/error", "/actuator/health",
            "/v3/api-docs" };

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'%s; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Accounts accounts, AuthenticationManager signIn, Arrivals arrivals,
            SignInSettings settings, MachineTime time, ObjectProvider<ProvidersPages> provider) {
        PageToGoBackTo back = new PageToGoBackTo();
        http.authenticationManager(signIn)
            .authorizeHttpRequests(a -> a.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
            .requestCache(c -> c.requestCache(back))
            .logout(l -> l.logoutUrl("/keluar").logoutSuccessHandler(new SignedOut(settings.provider())))
            .sessionManagement(s -> s.sessionFixation(SessionFixationConfigurer::changeSessionId))
            .exceptionHandling(e -> e.authenticationEntryPoint(new ToSignIn(SIGN_IN))
                .accessDeniedHandler(new SessionEnded(SIGN_IN)))
            .addFilterBefore(new LongestStay(settings.longest(), time), SecurityContextHolderFilter.class)
            .addFilterBefore(new ActingFilter(accounts), AuthorizationFilter.class)
            .addFilterBefore(new FirstThings(back), ActingFilter.class)
            .headers(h -> headers(h, settings));
        if (settings.passwords()) {
            http.formLogin(f -> form(f, arrivals));
        }
        provider.ifAvailable(p -> p.open(http, arrivals));
        return http.build();
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form, Arrivals arrivals) {
        form.loginPage(SIGN_IN)
            .authenticationDetailsSource(Origin::of)
            .successHandler(arrivals)
            .failureHandler(arrivals);
    }

    /**
     * The same for pages and API; no type sniffing and no framing are Spring's own, and
     * so is HSTS over HTTPS. Signing out sends the form on to the identity provider.
     */
    static void headers(HeadersConfigurer<HttpSecurity> headers, SignInSettings settings) {
        String provider = settings.hasProvidersPage() ? settings.provider().signOutOrigin() : "";
        headers.contentSecurityPolicy(c -> c.policyDirectives(CONTENT_POLICY.formatted(provider)))
            .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(p -> p.policy("geolocation=(), microphone=(), payment=(), usb=()"));
    }

}
