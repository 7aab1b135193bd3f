package id.amanah.organisation;

import id.amanah.calendar.Workplace;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works where, read again after ten seconds at the latest: every clock of a case asks
 * for it. An agency without places of its own is asked for nothing.
 */
@Component
class Places {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private static final String OF_UNITS = """
            with recursive at(unit, place) as (
                select u.id, coalesce(u.place, a.seat) from unit u join agency a on a.id = u.agency_id
                where u.agency_id = :agency and u.parent is null
                union all
                select u.id, coalesce(u.place, at.place) from unit u join at on u.parent = at.unit)
            select at.unit, p.zone, p.week, p.region from at join place p on p.id = at.place""";

    private static final String OF_POSTS = """
            select h.person, p.zone, p.week, p.region from post join holding h on h.post = post.id
            join place p on p.id = post.place where post.agency_id = :agency and h.kind = 'DEFINITIF'
            and h.from_date <= :today and (h.until_date is null or h.until_date > :today)""";

    private final Map<AgencyId, Known> known = new ConcurrentHashMap<>();

    private final Agencies agencies;

    private final JdbcClient jdbc;

    private final Clock clock;

    Places(Agencies agencies, JdbcClient jdbc, Clock clock) {
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Known(Map<Integer, Workplace> ofUnit, Map<UUID, Workplace> ofPerson, Instant until) {
    }

    Workplace of(Agency agency, int unit, PersonId person) {
        if (!agencies.hasPlaces(agency.id())) {
            return Workplace.in(agency.zone());
        }
        Known all = all(agency);
        return all.ofPerson()
            .getOrDefault(person.value(), all.ofUnit().getOrDefault(unit, Workplace.in(agency.zone())));
    }

    /** A place was made or somebody sits elsewhere: it is asked anew. */
    void forget(AgencyId agency) {
        known.remove(agency);
        agencies.forget(agency);
    }

    private Known all(Agency agency) {
        Known before = known.get(agency.id());
        if (before != null && clock.instant().isBefore(before.until())) {
            return before;
        }
        Map<Integer, Workplace> ofUnit = new HashMap<>();
        jdbc.sql(OF_UNITS).param("agency", agency.id().value()).query(row -> {
            ofUnit.put(row.getInt("unit"), workplace(row));
        });
        Map<UUID, Workplace> ofPerson = new HashMap<>();
        jdbc.sql(OF_POSTS)
            .param("agency", agency.id().value())
            .param("today", clock.instant().atZone(agency.zone()).toLocalDate())
            .query(row -> {
                ofPerson.put(row.getObject("person", UUID.class), workplace(row));
            });
        Known now = new Known(ofUnit, ofPerson, clock.instant().plus(KEPT));
        known.put(agency.id(), now);
        return now;
    }

    private static Workplace workplace(ResultSet row) throws SQLException {
        String region = row.getString("region");
        return new Workplace(ZoneId.of(row.getString("zone")), row.getInt("week"), region == null ? "" : region);
    }

}
