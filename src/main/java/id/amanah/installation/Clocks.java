package id.amanah.installation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The one clock that all business time comes from: UTC, to the microsecond as PostgreSQL
 * keeps it.
 */
@Configuration(proxyBeanMethods = false)
class Clocks {

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }

}
