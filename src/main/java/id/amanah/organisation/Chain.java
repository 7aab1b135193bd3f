package id.amanah.organisation;

import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The line of superiors: the head of the unit that somebody belonged to on the day, then
 * of the units above. A post that nobody held is passed over; who acted for the holder
 * (Plt, Plh) comes before the holder; whoever led a unit, acting or not, has nobody above
 * them in it. Units, posts and people are taken as they were on the day.
 */
@Component
class Chain {

    /** How posts and who holds them were on the day. */
    private static final String HELD = """
            held as not materialized (
                select h.person, h.kind, h.from_date, p.unit_id, p.head from holding h join post_period p on p.id = h.post
                    and p.from_date <= :on and (p.until_date is null or p.until_date > :on)
                where h.from_date <= :on and (h.until_date is null or h.until_date > :on)
            )""";

    private static final String ABOVE = "with recursive " + HELD + """
            , own(unit) as (
                select coalesce((select unit_id from held where held.person = :person
                        order by kind = 'DEFINITIF' desc, from_date desc limit 1),
                    (select unit_id from person_period where id = :person
                        and from_date <= :on and (until_date is null or until_date > :on)))
            ), line(unit, parent, height) as (
                select u.id, u.parent, 0 from unit_period u join own on own.unit = u.id
                where u.from_date <= :on and (u.until_date is null or u.until_date > :on)
                union all
                select u.id, u.parent, line.height + 1 from unit_period u join line on u.id = line.parent
                where u.from_date <= :on and (u.until_date is null or u.until_date > :on)
            ) cycle unit set again using way
            select h.person from line join held h on h.unit_id = line.unit and h.head
            where not line.again and not exists (
                select from held mine where mine.person = :person and mine.unit_id = line.unit and mine.head)
            order by line.height, h.kind = 'DEFINITIF', h.from_date desc""";

    private static final String BELOW = "with " + HELD + """
            select below.person from held me join unit_period u on u.parent = me.unit_id
                and u.from_date <= :on and (u.until_date is null or u.until_date > :on)
            join held below on below.unit_id = u.id and below.head where me.person = :head and me.head
            order by u.id, below.kind = 'DEFINITIF'""";

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> above(PersonId person, LocalDate on) {
        return jdbc.sql(ABOVE)
            .param("person", person.value())
            .param("on", on)
            .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
            .list()
            .stream()
            .distinct()
            .toList();
    }

    /** Who leads the units right below those that a person leads. */
    List<PersonId> below(PersonId head, LocalDate on) {
        return jdbc.sql(BELOW)
            .param("on", on)
            .param("head", head.value())
            .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
            .list();
    }

}
