package id.amanah.signin;

import id.amanah.AmanahTest;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives the one context of the suite an identity provider, whose port is known only when
 * it has started.
 */
class TestProviderCustomizer implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return AnnotatedElementUtils.hasAnnotation(test, AmanahTest.class) ? new Customizer() : null;
    }

    /** All are alike, so that there is one context. */
    record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestProvider provider = TestProvider.here();
            String settings = "amanah.sign-in.provider.";
            TestPropertyValues
                .of(settings + "name=SSO Contoh", settings + "issuer=" + provider.issuer(),
                        settings + "keys=" + provider.issuer() + "/keys",
                        settings + "authorization=" + provider.issuer() + "/authorize",
                        settings + "token=" + provider.issuer() + "/token",
                        settings + "end-session=" + provider.issuer() + "/end", settings + "client-id=amanah-pages",
                        settings + "client-secret=rahasia")
                .applyTo(context);
        }

    }

}
