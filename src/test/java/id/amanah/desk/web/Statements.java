package id.amanah.desk.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The statements that requests send to the database, told by the loggers of Spring and
 * Hibernate; jobs have threads of their own and are not counted.
 */
public final class Statements implements AutoCloseable {

    private final List<Logger> loggers = List.of(logger("org.springframework.jdbc.core.JdbcTemplate"),
            logger("org.hibernate.SQL"));

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            String said = event.getFormattedMessage();
            boolean statement = event.getLoggerName().startsWith("org.hibernate")
                    || said.startsWith("Executing prepared SQL statement [") || said.startsWith("Executing SQL ");
            if (statement && event.getThreadName().contains("-exec-")) {
                seen.add(said.replaceAll("\\s+", " "));
            }
        }
    };

    public Statements() {
        ear.setContext(loggers.get(0).getLoggerContext());
        ear.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(ear);
        });
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    /** Forgets what was seen. */
    public void forget() {
        seen.clear();
    }

    public List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        loggers.forEach(logger -> {
            logger.detachAppender(ear);
            logger.setAdditive(true);
            logger.setLevel(null);
        });
    }

}
