package id.amanah.desk;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells a database that does not answer from a defect: a connection that broke, a server
 * that stops or starts, a pool that stayed empty. Whether the last change was kept is
 * then not known, so nobody is told that it was not.
 */
public final class Outage {

    /** Sentence for the one who waits. */
    public static final String SENTENCE = "problem.outage";

    /** SQLSTATEs: connection, operator intervention, insufficient resources. */
    private static final String STATES = "08...|57P..|53...";

    private Outage() {
    }

    public static boolean isBehind(Throwable mishap) {
        return Stream.iterate(mishap, cause -> cause != null, Throwable::getCause).limit(50).anyMatch(Outage::is);
    }

    private static boolean is(Throwable cause) {
        boolean named = cause instanceof CannotCreateTransactionException || cause instanceof TransactionSystemException
                || cause instanceof TransactionException || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException;
        return named
                || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().matches(STATES);
    }

}
