package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The agencies, read again after ten seconds at the latest: every command asks for one,
 * and a decree changes them once in years.
 */
@Component
class Agencies {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final Map<AgencyId, Read> read = new ConcurrentHashMap<>();

    private final JdbcClient jdbc;

    private final Clock clock;

    Agencies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Read(Agency agency, boolean placed, Instant until) {
    }

    Optional<Agency> find(AgencyId id) {
        return look(id).map(Read::agency);
    }

    /** Whether the agency has places of work of its own. */
    boolean hasPlaces(AgencyId id) {
        return look(id).filter(Read::placed).isPresent();
    }

    /** What is known of an agency is not so any more. */
    void forget(AgencyId id) {
        read.remove(id);
    }

    private Optional<Read> look(AgencyId id) {
        Read known = read.get(id);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Optional.of(known);
        }
        Optional<Read> found = jdbc
            .sql("select *, exists (select from place where agency_id = agency.id) as placed from agency where id = ?")
            .param(id.value())
            .query((row, n) -> new Read(agency(row), row.getBoolean("placed"), clock.instant().plus(KEPT)))
            .optional();
        found.ifPresent(one -> read.put(id, one));
        return found;
    }

    List<Agency> all() {
        return jdbc.sql("select * from agency order by id").query((row, n) -> agency(row)).list();
    }

    Optional<Agency> byCode(String code) {
        return jdbc.sql("select * from agency where code = ?").param(code).query((row, n) -> agency(row)).optional();
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(new AgencyId(row.getInt("id")), row.getString("code"), row.getString("name"),
                row.getString("kind"), ZoneId.of(row.getString("zone")));
    }

}
