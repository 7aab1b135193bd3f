package id.amanah.letters;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The post office of the tests: what lies in the outbox, and postmen by any way. */
@Component
class Post {

    private final Outbox outbox;

    private final JdbcTemplate jdbc;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Post(Outbox outbox, JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Takes away what other tests left to be sent. */
    void empty() {
        transaction.executeWithoutResult(
                status -> jdbc.update("update outbox set state = 'DEAD' where state in ('NEW', 'RETRY', 'LEASED')"));
    }

    Postman postman(Carrier carrier) {
        return new Postman(outbox, carrier, Mails.SETTINGS, clock);
    }

    /** The mails about a declaration, oldest first. */
    List<Map<String, Object>> mails(String number) {
        return transaction.execute(status -> jdbc.queryForList("""
                select o.* from outbox o join letter l on l.id = o.letter where l.number = ?
                order by l.written_at, l.id""", number));
    }

    /** The letters about a declaration, oldest first. */
    List<Map<String, Object>> letters(String number) {
        return transaction.execute(
                status -> jdbc.queryForList("select * from letter where number = ? order by written_at, id", number));
    }

}
