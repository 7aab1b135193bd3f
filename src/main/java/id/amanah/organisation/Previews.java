package id.amanah.organisation;

import id.amanah.organisation.Preview.PersonChange;
import id.amanah.organisation.Preview.UnitChange;
import id.amanah.organisation.Preview.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from its effects what an act changes or changed. */
@Component
class Previews {

    private static final int SOME = 50;

    /** A unit as it was or is, with what it stands under, its agency first. */
    private static final String UNITS = """
            select e.id::int as id, e.before is null as made, e.before ->> 'name' as name_before,
                e.after ->> 'name' as name_after, e.before ->> 'until_date' as until_before,
                e.after ->> 'until_date' as until_after,
                ab.name || coalesce(' › ' || pb.name, '') as under_before,
                aa.name || coalesce(' › ' || pa.name, '') as under_after
            from reorganisation_effect e
            left join agency ab on ab.id = (e.before ->> 'agency_id')::int
            left join unit pb on pb.id = (e.before ->> 'parent')::int
            left join agency aa on aa.id = (e.after ->> 'agency_id')::int
            left join unit pa on pa.id = (e.after ->> 'parent')::int
            where e.reorganisation = ? and e.what = 'UNIT' order by e.before is null, e.id::int""";

    private static final String PEOPLE = """
            select p.name, coalesce(p.nip, p.staff_number) as number,
                ab.name || ' › ' || ub.name as was, aa.name || ' › ' || ua.name as becomes
            from reorganisation_effect e join person p on p.id = e.id::uuid
            join agency ab on ab.id = (e.before ->> 'agency_id')::int join unit ub on ub.id = (e.before ->> 'unit_id')::int
            join agency aa on aa.id = (e.after ->> 'agency_id')::int join unit ua on ua.id = (e.after ->> 'unit_id')::int
            where e.reorganisation = ? and e.what = 'PERSON' order by p.name, p.id limit\s"""
            + SOME;

    private final JdbcClient jdbc;

    private final Effects effects;

    Previews(JdbcClient jdbc, Effects effects) {
        this.jdbc = jdbc;
        this.effects = effects;
    }

    Preview of(UUID act, Map<String, Long> along) {
        List<UnitChange> units = jdbc.sql(UNITS).param(act).query((row, n) -> unit(row)).list();
        List<PersonChange> some = jdbc.sql(PEOPLE)
            .param(act)
            .query((row, n) -> new PersonChange(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
            .list();
        return new Preview(units, effects.count(act, "PERSON"), effects.moves(act).size(), some,
                effects.count(act, "HOLDING"), along);
    }

    private static UnitChange unit(ResultSet row) throws SQLException {
        String before = row.getString("name_before");
        String after = row.getString("name_after");
        boolean closes = row.getString("until_after") != null;
        boolean reopens = row.getString("until_before") != null && !closes;
        String under = row.getString("under_before");
        String underAfter = row.getString("under_after");
        What what = row.getBoolean("made") ? What.NEW : closes ? What.CLOSED
                : reopens ? What.REOPENED : Objects.equals(under, underAfter) ? What.RENAMED : What.MOVED;
        return new UnitChange(row.getInt("id"), before, after, under, underAfter, what);
    }

}
