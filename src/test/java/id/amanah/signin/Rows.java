package id.amanah.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes rows behind the program's back, as time and others would. */
@Component
class Rows {

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public int change(String statement, Object... values) {
        return jdbc.sql(statement).params(values).update();
    }

}
