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

    private record Read(Agency agency, Instant until) {
    }

    Optional<Agency> find(AgencyId id) {
        Read known = read.get(id);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Optional.of(known.agency());
        }
        Optional<Agency> found = jdbc.sql("select * from agency where id = ?")
            .param(id.value())
            .query((row, n) -> agency(row))
            .optional();
        found.ifPresent(agency -> read.put(id, new Read(agency, clock.instant().plus(KEPT))));
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
