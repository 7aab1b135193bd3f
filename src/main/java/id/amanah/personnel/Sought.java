package id.amanah.personnel;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the rows that people are searched by: made anew for whoever is marked by a
 * change, and for whoever comes into a post or leaves one by the passing of days.
 */
@Component
class Sought {

    private static final String DUE = """
            select exists (select from person_sought_mark) or exists (select from person_sought where changes_on <= :today)""";

    /** Who else does it already does it for all. */
    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtext('amanah.person_sought'))";

    private static final String AGAIN = """
            insert into person_sought_mark select person from person_sought where changes_on <= :today
            on conflict do nothing""";

    private static final String REFRESH = """
            with marked as (delete from person_sought_mark returning person)
            insert into person_sought (person, agency_id, name, words, unit_id, post, present, changes_on)
            select p.id, p.agency_id, lower(p.name),
                lower(concat_ws(' ', p.name, p.nip, p.staff_number, now.titles, u.name)), u.id, now.post,
                p.until_date is null or p.until_date > d.today, least(p.until_date, coming.day)
            from marked join person p on p.id = marked.person join agency a on a.id = p.agency_id
            cross join lateral (select (cast(:now as timestamptz) at time zone a.zone)::date as today) d
            left join lateral (
                select string_agg(concat_ws(' ', o.title, w.name), ' ') as titles,
                    (array_agg(o.id order by h.kind <> 'DEFINITIF', h.from_date desc))[1] as post,
                    (array_agg(o.unit_id order by h.kind <> 'DEFINITIF', h.from_date desc))[1] as unit_id
                from holding h join post o on o.id = h.post join unit w on w.id = o.unit_id
                where h.person = p.id and h.from_date <= d.today and (h.until_date is null or h.until_date > d.today)
            ) now on true
            left join lateral (
                select min(day) as day from holding h cross join lateral (values (h.from_date), (h.until_date)) e(day)
                where h.person = p.id and e.day > d.today
            ) coming on true
            join unit u on u.id = coalesce(now.unit_id, p.unit_id)
            on conflict (person) do update set agency_id = excluded.agency_id, name = excluded.name,
                words = excluded.words, unit_id = excluded.unit_id, post = excluded.post, present = excluded.present,
                changes_on = case when excluded.changes_on > :today then excluded.changes_on end""";

    private final JdbcClient jdbc;

    private final Clock clock;

    Sought(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is due, if anything; cheap if nothing is. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refresh() {
        java.time.LocalDate today = clock.instant().atOffset(ZoneOffset.ofHours(7)).toLocalDate();
        boolean due = jdbc.sql(DUE).param("today", today).query(Boolean.class).single();
        if (due && jdbc.sql(ALONE).query(Boolean.class).single()) {
            jdbc.sql(AGAIN).param("today", today).update();
            jdbc.sql(REFRESH).param("now", clock.instant().atOffset(ZoneOffset.UTC)).param("today", today).update();
        }
    }

}
