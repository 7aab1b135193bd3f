package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

@DisplayName("A database that does not answer")
class OutageTest {

    static Stream<Throwable> outages() {
        return Stream.of(new SQLException("broken", "08006"), new SQLException("the server stops", "57P01"),
                new SQLException("the server starts", "57P03"), new SQLException("too many sessions", "53300"),
                new SQLTransientConnectionException("the pool is empty"),
                new CannotCreateTransactionException("no connection"),
                new TransactionSystemException("commit", new SQLException("broken", "08007")),
                new RuntimeException(new RuntimeException(new TransactionException("cannot roll back", null))));
    }

    static Stream<Throwable> others() {
        Exception circle = new Exception("a");
        circle.initCause(new Exception("b", circle));
        return Stream.of(new SQLException("a double", "23505"), new SQLException("no state"), circle,
                new DataIntegrityViolationException("twice"), new IllegalStateException("a defect"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void isToldFromItsSigns(Throwable mishap) {
        assertThat(Outage.isBehind(mishap)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("others")
    void isNoExcuseForADefect(Throwable mishap) {
        assertThat(Outage.isBehind(mishap)).isFalse();
    }

}
