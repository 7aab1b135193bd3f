package id.amanah.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks once more whether a mandate is in force, where something is decided by it. */
@Component
public class Mandates {

    private final JdbcClient jdbc;

    private final Clock clock;

    Mandates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether it is, and then until this transaction has ended: nobody ends it meanwhile.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holds(Mandate mandate) {
        return jdbc.sql("""
                select m.id from mandate m join account_agency z on z.id = m.agency_id
                cross join lateral (select (cast(:now as timestamptz) at time zone z.zone)::date as today) d
                where m.id = :id and m.state = 'ACCEPTED' and m.from_date <= d.today and m.until_date > d.today
                for share of m""")
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", mandate.id())
            .query((row, n) -> true)
            .optional()
            .orElse(false);
    }

}
