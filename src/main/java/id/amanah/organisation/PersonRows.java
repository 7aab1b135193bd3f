package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import id.amanah.identity.WhileReading;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads people as they stand today where they work: their post is the definitive one
 * before one they act in, and their unit is that of the post.
 */
@Component
class PersonRows {

    private static final String TODAY = """
            select p.id, p.agency_id, p.name, p.nip, p.employment_kind, p.rank_class, h.title, u.id as unit,
                u.name as unit_name,
                greatest(0, coalesce(extract(year from age(d.today, p.serves_since)), 0))::int as years
            from person p join agency a on a.id = p.agency_id
            cross join lateral (select (cast(:now as timestamptz) at time zone a.zone)::date as today) d
            left join lateral (
                select post.title, post.unit_id from holding join post on post.id = holding.post
                where holding.person = p.id and holding.from_date <= d.today
                    and (holding.until_date is null or holding.until_date > d.today)
                order by holding.kind = 'DEFINITIF' desc, holding.from_date desc limit 1) h on true
            join unit u on u.id = coalesce(h.unit_id, p.unit_id)
            """;

    private final WhileReading<List<Object>, List<Person>> found = new WhileReading<>();

    private final JdbcClient jdbc;

    private final Clock clock;

    PersonRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The people that a condition on {@code p} chooses, in one query. */
    List<Person> where(String condition, Object value) {
        return value instanceof String ? found.of(List.of(condition, value), key -> asked(condition, value))
                : asked(condition, value);
    }

    private List<Person> asked(String condition, Object value) {
        return jdbc.sql(TODAY + " where " + condition)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("value", value)
            .query((row, n) -> person(row))
            .list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(new PersonId(row.getObject("id", UUID.class)), new AgencyId(row.getInt("agency_id")),
                row.getString("name"), row.getString("nip"), row.getString("employment_kind"),
                row.getString("rank_class"), row.getString("title"), row.getInt("unit"), row.getString("unit_name"),
                row.getInt("years"));
    }

}
