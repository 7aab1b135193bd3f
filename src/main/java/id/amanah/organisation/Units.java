package id.amanah.organisation;

import id.amanah.identity.Identity;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tree of units on any day, and what became of a unit (<i>susunan dan riwayat
 * unit</i>).
 */
@Service
@Transactional(readOnly = true)
public class Units {

    private static final String ON = "%1$s.from_date <= :on and (%1$s.until_date is null or %1$s.until_date > :on)";

    private static final String TREE = """
            with recursive line(id, parent, name, place, depth, way) as (
                select u.id, u.parent, u.name, u.place, 0, array[u.name || u.id] from unit_period u
                where u.agency_id = :agency and u.parent is null and %1$s
                union all
                select u.id, u.parent, u.name, u.place, line.depth + 1, line.way || (u.name || u.id)
                from unit_period u join line on u.parent = line.id
                where u.agency_id = :agency and %1$s and line.depth < 40
            ), many(unit_id, people) as (
                select w.unit_id, count(*)::int from person_period w where w.agency_id = :agency and %2$s group by w.unit_id
            )
            select line.*, coalesce(many.people, 0) as people, pl.name as place_name,
                lead.names as heads, lead.kinds, lead.title from line
            left join many on many.unit_id = line.id left join place pl on pl.id = line.place
            left join lateral (
                select array_agg(w.name order by h.kind = 'DEFINITIF', h.from_date desc) as names,
                    array_agg(h.kind order by h.kind = 'DEFINITIF', h.from_date desc) as kinds, min(p.title) as title
                from post_period p left join holding h on h.post = p.id and %3$s left join person w on w.id = h.person
                where p.unit_id = line.id and p.head and %4$s) lead on true
            order by line.way"""
        .formatted(ON.formatted("u"), ON.formatted("w"), ON.formatted("h"), ON.formatted("p"));

    private final JdbcClient jdbc;

    private final Officers officers;

    Units(JdbcClient jdbc, Officers officers) {
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /**
     * A unit of the tree.
     *
     * @param depth 0 at the top
     * @param people how many belong to it, without those below
     * @param title of the post that leads it; null if there is none
     * @param heads who leads it, acting ones first; empty if vacant
     */
    public record Node(int id, Integer parent, String name, int depth, int people, String place, String title,
            List<Head> heads) {
    }

    /** Who leads, and how. */
    public record Head(String name, Holding kind) {
    }

    /** How a unit was for a while; until is the first day without, null for today. */
    public record Period(AgencyId agency, String agencyName, Integer parent, String parentName, String name,
            LocalDate from, LocalDate until) {
    }

    /** A post of a unit with who holds it on the day; empty if vacant. */
    public record Chair(int id, String title, boolean head, String positionClass, List<Sitter> sitters) {
    }

    /** Somebody in a chair. */
    public record Sitter(PersonId person, String name, Holding kind, LocalDate from, LocalDate until) {
    }

    /** A person of a unit. */
    public record Member(PersonId id, String name, String number, String kind, String rank) {
    }

    /** The tree of an agency as of a day, each unit after the one above it. */
    public List<Node> tree(AgencyId agency, LocalDate on) {
        officers.reading(agency);
        return jdbc.sql(TREE).param("agency", agency.value()).param("on", on).query((row, n) -> node(row)).list();
    }

    private static Node node(ResultSet row) throws SQLException {
        String[] names = row.getArray("heads") == null ? new String[0] : (String[]) row.getArray("heads").getArray();
        String[] kinds = names.length == 0 ? names : (String[]) row.getArray("kinds").getArray();
        List<Head> heads = new java.util.ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if (names[i] != null) {
                heads.add(new Head(names[i], Holding.valueOf(kinds[i])));
            }
        }
        return new Node(row.getInt("id"), (Integer) row.getObject("parent"), row.getString("name"), row.getInt("depth"),
                row.getInt("people"), row.getString("place_name"), row.getString("title"), heads);
    }

    /** What became of a unit, the latest first; for who may read one of its agencies. */
    public List<Period> history(int unit) {
        List<Period> all = jdbc
            .sql("""
                    select u.*, a.name as agency_name, (select p.name from unit_period p where p.id = u.parent
                        and p.from_date <= u.from_date and (p.until_date is null or p.until_date > u.from_date)) as parent_then,
                        (select p.name from unit p where p.id = u.parent) as parent_name
                    from unit_period u join agency a on a.id = u.agency_id
                    where u.id = ? and (u.until_date is null or u.until_date > u.from_date) order by u.from_date desc""")
            .param(unit)
            .query((row, n) -> period(row))
            .list();
        if (all.stream().noneMatch(one -> Identity.actor().agencies().contains(one.agency()))) {
            throw Refusal.of(Reason.UNKNOWN, "refusal.organisation.unknown-unit");
        }
        officers.reading(all.stream()
            .map(Period::agency)
            .filter(Identity.actor().agencies()::contains)
            .findFirst()
            .orElseThrow());
        return all;
    }

    private static Period period(ResultSet row) throws SQLException {
        String then = row.getString("parent_then");
        return new Period(new AgencyId(row.getInt("agency_id")), row.getString("agency_name"),
                (Integer) row.getObject("parent"), then == null ? row.getString("parent_name") : then,
                row.getString("name"), day(row, "from_date"), day(row, "until_date"));
    }

    /** The posts of a unit on a day, that of its head first. */
    public List<Chair> chairs(int unit, LocalDate on) {
        return jdbc
            .sql("""
                    select p.id, p.title, p.head, q.position_class,
                        array_agg(h.person::text || '|' || h.kind || '|' || h.from_date || '|' || coalesce(h.until_date::text, '')
                            || '|' || w.name order by h.kind = 'DEFINITIF' desc, h.from_date)
                            filter (where h.person is not null) as sitters
                    from post_period p join post q on q.id = p.id
                    left join holding h on h.post = p.id and %s left join person w on w.id = h.person
                    where p.unit_id = :unit and %s group by p.id, p.title, p.head, q.position_class
                    order by not p.head, p.title, p.id"""
                .formatted(ON.formatted("h"), ON.formatted("p")))
            .param("unit", unit)
            .param("on", on)
            .query((row, n) -> new Chair(row.getInt("id"), row.getString("title"), row.getBoolean("head"),
                    row.getString("position_class"), sitters(row)))
            .list();
    }

    private static List<Sitter> sitters(ResultSet row) throws SQLException {
        if (row.getArray("sitters") == null) {
            return List.of();
        }
        return Arrays.stream((String[]) row.getArray("sitters").getArray()).map(text -> text.split("\\|", 5)).map(p -> {
            LocalDate until = p[3].isEmpty() ? null : LocalDate.parse(p[3]);
            return new Sitter(new PersonId(UUID.fromString(p[0])), p[4], Holding.valueOf(p[1]), LocalDate.parse(p[2]),
                    until);
        }).toList();
    }

    /** Who belongs to a unit on a day, by name. */
    public List<Member> members(int unit, LocalDate on, int page, int size) {
        return jdbc.sql("""
                select p.id, p.name, coalesce(p.nip, p.staff_number) as number, p.employment_kind, p.rank_class
                from person_period w join person p on p.id = w.id where w.unit_id = :unit and %s
                order by p.name, p.id limit :size offset :from""".formatted(ON.formatted("w")))
            .param("unit", unit)
            .param("on", on)
            .param("size", size)
            .param("from", (long) page * size)
            .query((row, n) -> new Member(new PersonId(row.getObject("id", UUID.class)), row.getString("name"),
                    row.getString("number"), row.getString("employment_kind"), row.getString("rank_class")))
            .list();
    }

    /** A unit to choose from, under its agency; depth 0 at the top. */
    public record Choice(int id, String name, int depth, String agency, String agencyCode, boolean own) {
    }

    /** The units of today: all of an agency, of others the upper ones. */
    public List<Choice> choices(AgencyId own) {
        officers.reading(own);
        return jdbc
            .sql("""
                    with recursive line(id, name, depth, agency_id, way) as (
                        select id, name, 0, agency_id, array[name || id] from unit where parent is null and until_date is null
                        union all
                        select u.id, u.name, line.depth + 1, line.agency_id, line.way || (u.name || u.id)
                        from unit u join line on u.parent = line.id
                        where u.until_date is null and line.depth < 40 and (line.agency_id = :own or line.depth < 1))
                    select line.*, a.name as agency, a.code from line join agency a on a.id = line.agency_id
                    order by line.agency_id <> :own, a.name, line.way limit 2000""")
            .param("own", own.value())
            .query((row, n) -> new Choice(row.getInt("id"), row.getString("name"), row.getInt("depth"),
                    row.getString("agency"), row.getString("code"), row.getInt("agency_id") == own.value()))
            .list();
    }

    /** The names of units by their numbers, as they are or last were. */
    public Map<Integer, String> names(Collection<Integer> ids) {
        Map<Integer, String> names = new HashMap<>();
        jdbc.sql("select id, name from unit where id = any(?)")
            .params(new Object[] { ids.toArray(Integer[]::new) })
            .query(row -> {
                names.put(row.getInt(1), row.getString(2));
            });
        return names;
    }

    /** The agency of a unit today. */
    public Optional<AgencyId> agencyOf(int unit) {
        return jdbc.sql("select agency_id from unit where id = ?")
            .param(unit)
            .query(Integer.class)
            .optional()
            .map(AgencyId::new);
    }

    /** A day of the database; null for the beginning and the end of time. */
    static LocalDate day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null || day.getYear() < 1800 || day.getYear() > 9000 ? null : day;
    }

}
