package id.amanah.personnel;

import id.amanah.organisation.Registry;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs the statements of a plan, each over all lines at once. */
@Component
class Statements {

    /**
     * Sets beside sets: going through one of them for each line of the other would not
     * end, and the planner guesses low where lines were just filled in.
     */
    private static final String SETTINGS = """
            select set_config('enable_nestloop', 'off', true), set_config('work_mem', '64MB', true),
                set_config('jit', 'off', true)""";

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forSets() {
        jdbc.sql(SETTINGS).query(row -> {
        });
    }

    int run(Import one, String sql) {
        return run(one, sql, 0);
    }

    /**
     * @param most the most rows, as {@code :most}
     */
    int run(Import one, String sql, int most) {
        return filled(one, sql, most).update();
    }

    int count(Import one, String sql) {
        return filled(one, sql, 0).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec filled(Import one, String sql, int most) {
        return jdbc.sql(sql)
            .param("import", one.id())
            .param("agency", one.agency().value())
            .param("on", one.on())
            .param("whole", one.whole())
            .param("columns", one.columns().toArray(String[]::new))
            .param("public", publicOf(one))
            .param("most", most);
    }

    /** The public of an agency is nobody whom a file could have. */
    private static UUID publicOf(Import one) {
        return Registry.publicOf(one.agency()).value();
    }

    /** Lets the planner know how many lines there are by now. */
    void counted() {
        jdbc.sql("select count_staged()").query((row, n) -> 0).single();
    }

}
