package id.amanah.installation;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Turns the demo on where nothing is configured: no database and no profile named.
 * Elsewhere it must be asked for.
 */
class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean nothingSaid = environment.getProperty("spring.datasource.url") == null
                && environment.getActiveProfiles().length == 0;
        if (nothingSaid) {
            environment.addActiveProfile("demo");
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

}
