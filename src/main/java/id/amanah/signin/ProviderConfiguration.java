package id.amanah.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What there is only where an identity provider is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("amanah.sign-in.provider.issuer")
class ProviderConfiguration {

    @Bean
    BearerTokens bearerTokens(SignInSettings settings, PersonOfClaims people, StillToDo still) {
        return new BearerTokens(settings.provider(), people, still);
    }

    @Bean
    @ConditionalOnProperty("amanah.sign-in.provider.client-id")
    ProvidersAnswer providersAnswer(PersonOfClaims people) {
        return new ProvidersAnswer(people);
    }

    @Bean
    @ConditionalOnProperty("amanah.sign-in.provider.client-id")
    ProvidersPages providersPages(SignInSettings settings) {
        return new ProvidersPages(settings.provider());
    }

}
