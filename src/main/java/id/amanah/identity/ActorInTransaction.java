package id.amanah.identity;

import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.TransactionDefinition;

/**
 * Hands the actor to PostgreSQL at each transaction's begin, for that transaction alone.
 * Without an actor nothing is set, and a policy that reads the setting shows no row.
 */
@Configuration(proxyBeanMethods = false)
class ActorInTransaction {

    @Bean
    JpaVendorAdapter jpaVendorAdapter() {
        HibernateJpaDialect dialect = new TellingDialect();
        return new HibernateJpaVendorAdapter() {
            @Override
            public HibernateJpaDialect getJpaDialect() {
                return dialect;
            }
        };
    }

    private static final class TellingDialect extends HibernateJpaDialect {

        @Override
        public Object beginTransaction(EntityManager entities, TransactionDefinition definition) throws SQLException {
            Object begun = super.beginTransaction(entities, definition);
            Identity.current().ifPresent(actor -> tell(entities, actor));
            return begun;
        }

        private static void tell(EntityManager entities, Actor actor) {
            String agencies = actor.agencies().stream().map(Object::toString).sorted().collect(Collectors.joining(","));
            String person = actor.person() == null ? "" : actor.person().toString();
            entities.unwrap(Session.class).doWork(connection -> {
                try (PreparedStatement settings = connection.prepareStatement(
                        "select set_config('amanah.agencies', ?, true), set_config('amanah.person', ?, true)")) {
                    settings.setString(1, agencies);
                    settings.setString(2, person);
                    settings.execute();
                }
            });
        }

    }

}
