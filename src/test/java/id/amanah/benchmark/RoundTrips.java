package id.amanah.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts how often the program waits for the database: each execution of a statement or a
 * batch, each commit and each rollback is one round trip.
 */
final class RoundTrips extends DelegatingDataSource {

    private static final Set<String> EXECUTIONS = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch",
            "executeLargeUpdate", "executeLargeBatch");

    private final AtomicLong count = new AtomicLong();

    private final Map<String, LongAdder> statements = new ConcurrentHashMap<>();

    RoundTrips(DataSource target) {
        super(target);
    }

    long count() {
        return count.get();
    }

    /** Forgets what was counted. */
    void reset() {
        count.set(0);
        statements.clear();
    }

    /** The statements, the most frequent first, each with how often it ran. */
    List<String> statements() {
        return statements.entrySet()
            .stream()
            .sorted((a, b) -> Long.compare(b.getValue().sum(), a.getValue().sum()))
            .map(one -> one.getValue() + " x " + one.getKey())
            .toList();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, connection, null);
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        return type
            .cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, arguments) -> {
                String name = method.getName();
                if (EXECUTIONS.contains(name) && target instanceof Statement) {
                    tripped(sql == null && arguments != null ? String.valueOf(arguments[0]) : sql);
                }
                else if (name.equals("commit") || name.equals("rollback") && method.getParameterCount() == 0) {
                    tripped(name);
                }
                return wrapped(call(method, target, arguments), arguments);
            }));
    }

    private Object wrapped(Object result, Object[] arguments) {
        for (Class<? extends Statement> type : List.of(java.sql.CallableStatement.class,
                java.sql.PreparedStatement.class, Statement.class)) {
            if (type.isInstance(result)) {
                return proxy(type, result, arguments == null || !(arguments[0] instanceof String text) ? null : text);
            }
        }
        return result;
    }

    private void tripped(String what) {
        count.incrementAndGet();
        statements.computeIfAbsent(String.valueOf(what).replaceAll("\\s+", " "), key -> new LongAdder()).increment();
    }

    private static Object call(java.lang.reflect.Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        }
        catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

}
