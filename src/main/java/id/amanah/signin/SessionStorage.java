package id.amanah.signin;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.context.annotation.Primary;
import org.springframework.web.servlet.FlashMapManager;

/**
 * Sessions (<i>sesi</i>) stand in the database: any node serves them, and a restart ends
 * none. Their statements run in transactions of their own, beside JPA.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class SessionStorage {

    /**
     * Notes to the minute when somebody was last seen, so that not every click writes; a
     * new id or another person is written at once.
     */
    private static final String SEEN = """
            update %TABLE_NAME% s set session_id = v.id, last_access_time = v.seen, max_inactive_interval = v.idle,
                   expiry_time = v.ends, principal_name = v.who
            from (values (?, ?::bigint, ?::int, ?::bigint, ?, ?)) v(id, seen, idle, ends, who, pk)
            where s.primary_id = v.pk and (v.seen - s.last_access_time >= 60000 or s.session_id <> v.id
                   or s.principal_name is distinct from v.who or s.max_inactive_interval <> v.idle)""";

    @Bean
    ConversionService springSessionConversionService() {
        SessionJson json = new SessionJson();
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, json::write);
        conversion.addConverter(byte[].class, Object.class, json::read);
        return conversion;
    }

    @Bean
    TransactionOperations springSessionTransactionOperations(DataSource database) {
        TransactionTemplate own = new TransactionTemplate(new JdbcTransactionManager(database));
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    /** The one for everything else, which Boot makes no more where there is another. */
    @Bean
    @Primary
    TransactionTemplate transactionTemplate(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionStatements() {
        SessionRepositoryCustomizer<JdbcIndexedSessionRepository> postgres = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
        return sessions -> {
            postgres.customize(sessions);
            sessions.setTableName("web_session");
            sessions.setUpdateSessionQuery(SEEN);
        };
    }

    @Bean
    HttpSessionIdResolver sessionIds() {
        CookieHttpSessionIdResolver cookie = new CookieHttpSessionIdResolver();
        cookie.setCookieSerializer(new SessionCookie());
        return new AskedOnce(cookie);
    }

    @Bean
    FlashMapManager flashMapManager() {
        return new FlashInSession();
    }

    /** Before the filter of sessions, which then lets these be. */
    @Bean
    FilterRegistrationBean<WithoutSession> withoutSession() {
        FilterRegistrationBean<WithoutSession> filter = new FilterRegistrationBean<>(new WithoutSession());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }

}
