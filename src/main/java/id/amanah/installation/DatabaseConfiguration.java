package id.amanah.installation;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import java.util.Map;

/**
 * Which PostgreSQL is used: yours if {@code spring.datasource.url} names one, else
 * Amanah's own.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * The engine's tables by the same run of migrations, and the name of the
     * application's role for its grants.
     */
    @Bean
    FlywayConfigurationCustomizer migrations(JdbcConnectionDetails application) {
        if (application.getUsername() == null) {
            throw new InstallationProblem(
                    """
                            spring.datasource.username dan .password belum disebut; spring.datasource.url saja tidak cukup.
                            spring.datasource.username and .password are missing; spring.datasource.url alone is not enough.""");
        }
        return flyway -> flyway.javaMigrations(new V2__engine())
            .placeholders(Map.of("application", application.getUsername()));
    }

    /** Nothing is migrated before the server is known to be fit. */
    @Bean
    FlywayMigrationStrategy migrationOfAFitServer(JdbcConnectionDetails application) {
        return flyway -> {
            Fitness.require(flyway.getConfiguration().getDataSource(), application.getUsername());
            flyway.migrate();
        };
    }

    /**
     * Amanah's own server, and how the pool and the migrations reach it. The pool stops
     * first, the server last.
     */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
    static class Own {

        @Bean(destroyMethod = "close")
        @ConditionalOnMissingBean
        OwnDatabase ownDatabase(@Value("${amanah.data}") Path directory, ObjectProvider<DatabaseAhead> ahead) {
            DatabaseAhead started = ahead.getIfAvailable();
            return (started != null) ? started.take() : OwnDatabase.start(directory);
        }

        @Bean
        JdbcConnectionDetails jdbcConnectionDetails(OwnDatabase database) {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return Roles.APPLICATION;
                }

                @Override
                public String getPassword() {
                    return database.secrets().application();
                }

                @Override
                public String getJdbcUrl() {
                    return database.url();
                }
            };
        }

        @Bean
        FlywayConnectionDetails flywayConnectionDetails(OwnDatabase database) {
            return new FlywayConnectionDetails() {
                @Override
                public String getUsername() {
                    return Roles.OWNER;
                }

                @Override
                public String getPassword() {
                    return database.secrets().owner();
                }

                @Override
                public String getJdbcUrl() {
                    return database.url();
                }
            };
        }

    }

}
