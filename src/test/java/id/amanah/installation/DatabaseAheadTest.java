package id.amanah.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@DisplayName("A server that was started ahead of the beans")
class DatabaseAheadTest {

    @TempDir
    Path data;

    @Test
    void isTheOneThatTheBeansGetAndStopsWithThem() {
        try (ConfigurableApplicationContext context = start(Sound.class)) {
            OwnDatabase server = context.getBean(OwnDatabase.class);
            assertThat(server.url()).startsWith("jdbc:postgresql://127.0.0.1:");
            assertThatThrownBy(() -> OwnDatabase.start(this.data)).isInstanceOf(InstallationProblem.class);
        }
        OwnDatabase.start(this.data).close();
    }

    @Test
    void stopsWhenTheStartFailsBeforeAnybodyTookIt() {
        assertThatThrownBy(() -> start(Failing.class)).hasRootCauseMessage("a bean that fails");

        OwnDatabase.start(this.data).close();
    }

    @Test
    void failsTheStartWithItsOwnWordsWhenTheDirectoryIsInUse() {
        try (OwnDatabase other = OwnDatabase.start(this.data)) {
            assertThat(other.url()).isNotNull();
            assertThatThrownBy(() -> start(Sound.class)).hasRootCauseInstanceOf(InstallationProblem.class);
        }
    }

    private ConfigurableApplicationContext start(Class<?> beans) {
        SpringApplication application = new SpringApplication(beans);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addListeners(new DatabaseAhead());
        return application.run("--amanah.data=" + this.data, "--spring.profiles.active=test");
    }

    @Configuration(proxyBeanMethods = false)
    @Import(DatabaseConfiguration.Own.class)
    static class Sound {

    }

    @Configuration(proxyBeanMethods = false)
    static class Failing {

        @Bean
        Object fails() {
            throw new IllegalStateException("a bean that fails");
        }

    }

}
