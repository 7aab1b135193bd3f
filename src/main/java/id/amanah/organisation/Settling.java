package id.amanah.organisation;

import id.amanah.shared.AgencyId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws what follows from where units stand now: posts, people and who holds what go
 * along with their units, into another agency as well.
 */
@Component
class Settling {

    /** As posts and units are after the act. */
    private static final String OF_ACT = """
            (h.post in (select cast(id as int) from reorganisation_effect where reorganisation = :act and what = 'POST')
            or h.person in (select cast(id as uuid) from reorganisation_effect
                where reorganisation = :act and what = 'PERSON'))""";

    private static final String RUNS = "(h.until_date is null or h.until_date > :on)";

    private final JdbcClient jdbc;

    private final Effects effects;

    Settling(JdbcClient jdbc, Effects effects) {
        this.jdbc = jdbc;
        this.effects = effects;
    }

    /** Steps may leave rows pointing into another agency until all is settled. */
    void begin() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reorganisation'))").query().singleRow();
        jdbc.sql("set constraints all deferred").update();
    }

    void settle(UUID act, LocalDate on) {
        Map<Integer, AgencyId> shifted = new HashMap<>();
        jdbc.sql("""
                with recursive down(id, agency) as (
                    select id, agency_id from unit where parent is null
                    union all select u.id, down.agency from unit u join down on u.parent = down.id)
                select u.id, down.agency from down join unit u on u.id = down.id where u.agency_id <> down.agency""")
            .query(row -> {
                shifted.put(row.getInt(1), new AgencyId(row.getInt(2)));
            });
        shift(act, shifted, on);
        posts(act, on);
        people(act, on);
        holdings(act, on);
        jdbc.sql("set constraints all immediate").update();
    }

    /** Units go to another agency; its places are made there if they are not. */
    void shift(UUID act, Map<Integer, AgencyId> units, LocalDate on) {
        if (units.isEmpty()) {
            return;
        }
        effects.note(act, "UNIT", units.keySet(), on);
        Integer[] ids = units.keySet().toArray(Integer[]::new);
        Integer[] to = units.values().stream().map(AgencyId::value).toArray(Integer[]::new);
        jdbc.sql("""
                insert into place (agency_id, name, zone, week, region)
                select distinct m.agency, p.name, p.zone, p.week, p.region from unnest(?, ?) as m(unit, agency)
                join unit u on u.id = m.unit join place p on p.id = u.place on conflict (agency_id, name) do nothing""")
            .params(ids, to)
            .update();
        jdbc.sql("""
                update unit u set agency_id = m.agency, since = ?,
                    place = (select n.id from place o join place n on n.name = o.name and n.agency_id = m.agency
                        where o.id = u.place),
                    code = case when exists (select from unit x where x.agency_id = m.agency and x.code = u.code)
                        then null else u.code end
                from unnest(?, ?) as m(unit, agency) where u.id = m.unit""").params(on, ids, to).update();
    }

    private void posts(UUID act, LocalDate on) {
        List<Integer> moved = jdbc
            .sql("select p.id from post p join unit u on u.id = p.unit_id where p.agency_id <> u.agency_id")
            .query(Integer.class)
            .list();
        if (moved.isEmpty()) {
            return;
        }
        effects.note(act, "POST", moved, on);
        Integer[] ids = moved.toArray(Integer[]::new);
        jdbc.sql(
                """
                        insert into place (agency_id, name, zone, week, region)
                        select distinct u.agency_id, p.name, p.zone, p.week, p.region from post join unit u on u.id = post.unit_id
                        join place p on p.id = post.place where post.id = any(?) on conflict (agency_id, name) do nothing""")
            .params(new Object[] { ids })
            .update();
        jdbc.sql(
                """
                        update post p set agency_id = u.agency_id, since = case when p.until_date is null then :on else p.since end,
                            place = (select n.id from place o join place n on n.name = o.name and n.agency_id = u.agency_id
                                where o.id = p.place),
                            code = case when exists (select from post x where x.agency_id = u.agency_id and x.code = p.code)
                                then null else p.code end
                        from unit u where u.id = p.unit_id and p.id = any(:ids)""")
            .param("on", on)
            .param("ids", ids)
            .update();
    }

    /** Who is gone stays with the agency that they left. */
    private void people(UUID act, LocalDate on) {
        jdbc.sql("""
                update person p set since = greatest(p.since, p.until_date), unit_id = coalesce((
                    select x.id from unit x where x.agency_id = p.agency_id and x.parent is null
                    order by x.until_date nulls first, x.id limit 1), p.unit_id)
                from unit u where u.id = p.unit_id and p.agency_id <> u.agency_id and p.until_date <= ?""")
            .param(on)
            .update();
        List<UUID> moved = jdbc
            .sql("select p.id from person p join unit u on u.id = p.unit_id where p.agency_id <> u.agency_id")
            .query(UUID.class)
            .list();
        effects.note(act, "PERSON", moved, on);
        jdbc.sql("""
                update person p set agency_id = u.agency_id,
                    since = case when p.until_date <= :on then p.since else :on end,
                    staff_number = case when exists (select from person x where x.agency_id = u.agency_id
                        and x.staff_number = p.staff_number) then null else p.staff_number end
                from unit u where u.id = p.unit_id and p.id = any(:ids)""")
            .param("on", on)
            .param("ids", moved.toArray(UUID[]::new))
            .update();
    }

    /** Where people are not put where their post is, their post says where they are. */
    void peopleToTheirPosts(UUID act, Collection<Integer> units, LocalDate on) {
        Integer[] ids = units.toArray(Integer[]::new);
        List<UUID> elsewhere = jdbc
            .sql("""
                    select w.id from person w join holding h on h.person = w.id and h.kind = 'DEFINITIF' and h.from_date <= :on
                        and (h.until_date is null or h.until_date > :on)
                    join post p on p.id = h.post where p.until_date is null and w.unit_id <> p.unit_id
                        and (w.unit_id = any(:ids) or p.unit_id = any(:ids))
                        and (w.until_date is null or w.until_date > :on)""")
            .param("on", on)
            .param("ids", ids)
            .query(UUID.class)
            .list();
        if (elsewhere.isEmpty()) {
            return;
        }
        effects.note(act, "PERSON", elsewhere, on);
        jdbc.sql("""
                update person w set since = :on, unit_id = (select p.unit_id from holding h join post p on p.id = h.post
                    where h.person = w.id and h.kind = 'DEFINITIF' and h.from_date <= :on
                        and (h.until_date is null or h.until_date > :on) order by h.from_date desc limit 1)
                where w.id = any(:who)""").param("on", on).param("who", elsewhere.toArray(UUID[]::new)).update();
    }

    /** Who is carried elsewhere leads the unit they come from no longer. */
    void leaveLeading(UUID act, UUID[] who, LocalDate on) {
        end(act, on, "p.head and h.kind = 'DEFINITIF' and h.person = any(:who)", who);
    }

    void closePosts(UUID act, int unit, LocalDate on) {
        List<Integer> posts = jdbc.sql("select id from post where unit_id = ? and until_date is null")
            .param(unit)
            .query(Integer.class)
            .list();
        effects.note(act, "POST", posts, on);
        jdbc.sql("update post set since = :on, until_date = :on where id = any(:posts)")
            .param("on", on)
            .param("posts", posts.toArray(Integer[]::new))
            .update();
    }

    /**
     * Whose post ended, or is of another agency than they are, holds it no longer; who
     * went along with it goes on holding it there.
     */
    void holdings(UUID act, LocalDate on) {
        end(act, on, "(p.until_date <= :on or p.agency_id <> w.agency_id) and " + OF_ACT, new UUID[0]);
        jdbc.sql("""
                update holding h set agency_id = p.agency_id from post p where p.id = h.post and h.from_date >= :on
                and h.agency_id <> p.agency_id and %s and %s""".formatted(RUNS, OF_ACT))
            .param("act", act)
            .param("on", on)
            .update();
        jdbc.sql("""
                with moving as materialized (
                    select h.*, p.agency_id as goes_to from holding h join post p on p.id = h.post
                    where h.from_date < :on and h.agency_id <> p.agency_id and %s and %s
                ), closed as (
                    update holding h set until_date = :on from moving m
                    where h.person = m.person and h.post = m.post and h.from_date = m.from_date
                    returning h.person, h.post, h.from_date)
                insert into holding (agency_id, person, post, kind, from_date, until_date, letter)
                select m.goes_to, m.person, m.post, m.kind, :on, m.until_date, m.letter from moving m
                join closed c on c.person = m.person and c.post = m.post and c.from_date = m.from_date"""
            .formatted(RUNS, OF_ACT)).param("act", act).param("on", on).update();
    }

    private void end(UUID act, LocalDate on, String which, UUID[] who) {
        jdbc.sql("""
                with lost as (select h.* from holding h join post p on p.id = h.post join person w on w.id = h.person
                    where %s and %s), noted as (
                    insert into reorganisation_effect (reorganisation, what, id, before)
                    select :act, 'HOLDING', person || '/' || post || '/' || from_date, to_jsonb(lost) from lost
                    on conflict do nothing)
                update holding h set until_date = greatest(h.from_date, :on) from lost
                where h.person = lost.person and h.post = lost.post and h.from_date = lost.from_date""".formatted(RUNS,
                which))
            .param("act", act)
            .param("on", on)
            .param("who", who)
            .update();
    }

}
