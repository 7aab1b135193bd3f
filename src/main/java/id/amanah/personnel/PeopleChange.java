package id.amanah.personnel;

import java.util.List;
import java.util.Set;

/** Brings what was compared about, in this order. */
final class PeopleChange {

    private static final String CHANGE = """
            update person p set name = n.name, nip = n.nip, staff_number = n.staff_number,
                employment_kind = n.employment_kind, rank_class = n.rank_class, mail = n.mail, language = n.language,
                serves_since = n.serves_since, unit_id = n.unit_id, until_date = null,
                since = case when n.unit_id <> p.unit_id or p.until_date is not null then greatest(p.since, :on)
                    else p.since end
            from (select o.id, s.name, coalesce(s.nip, o.nip) as nip, s.kind as employment_kind,
                    case when 'nomor_pegawai' = any(:columns) then s.staff_number else o.staff_number end
                        as staff_number,
                    case when 'golongan' = any(:columns) then s.rank_class else o.rank_class end as rank_class,
                    case when 'surel' = any(:columns) then s.mail else o.mail end as mail,
                    case when 'bahasa' = any(:columns) then s.language else o.language end as language,
                    case when 'mulai_bekerja' = any(:columns) then s.serves_since else o.serves_since end
                        as serves_since,
                    case when s.holding = 'DEFINITIF' then s.unit else o.unit_id end as unit_id
                from staged_person s join person o on o.id = s.person
                where s.import = :import and s.nth = 1 and s.known) n
            where p.id = n.id and (p.until_date is not null
                or (p.name, p.nip, p.staff_number, p.employment_kind, p.rank_class, p.mail, p.language,
                    p.serves_since, p.unit_id) is distinct from (n.name, n.nip, n.staff_number, n.employment_kind,
                    n.rank_class, n.mail, n.language, n.serves_since, n.unit_id))""";

    private static final String ADD = """
            insert into person (id, agency_id, unit_id, name, nip, staff_number, employment_kind, rank_class,
                serves_since, mail, language)
            select person, :agency, unit, name, nip, staff_number, kind, rank_class, serves_since, mail, language
            from staged_person where import = :import and nth = 1 and not known order by person""";

    private static final String END = """
            update holding h set until_date = e.until_date from staged_end e
            where e.import = :import and h.person = e.person and h.post = e.post and h.from_date = e.from_date""";

    private static final String DAYS = """
            update holding h set from_date = coalesce(s.from_date, h.from_date),
                until_date = case when 'sampai' = any(:columns) then s.until_date else h.until_date end
            from staged_person s
            where s.import = :import and h.person = s.person and h.post = s.post and h.from_date = s.held_from
                and (coalesce(s.from_date, h.from_date) <> h.from_date
                    or 'sampai' = any(:columns) and s.until_date is distinct from h.until_date)""";

    private static final String TITLES = """
            update post o set title = s.title, since = greatest(o.since, :on) from staged_person s
            where s.import = :import and s.post = o.id and s.holding = 'DEFINITIF' and o.title <> s.title""";

    private static final String HEADS = """
            update staged_person s set post = o.id from post o
            where s.import = :import and s.post is null and s.title is not null and s.head and o.unit_id = s.unit
                and o.head and o.until_date is null""";

    private static final String NEW_HEADS = """
            with made as (
                insert into post (agency_id, unit_id, title, head)
                select distinct on (unit) :agency, unit, title, true from staged_person
                where import = :import and post is null and title is not null and head
                order by unit, holding <> 'DEFINITIF', line
                returning id, unit_id
            )
            update staged_person s set post = made.id from made
            where s.import = :import and s.post is null and s.title is not null and s.head and s.unit = made.unit_id""";

    /** A chair that somebody left is taken before a new one is made. */
    private static final String VACANT = """
            with wanted as (
                select line, unit, title, holding, row_number() over same as nth,
                    min(coalesce(from_date, :on)) over (partition by unit, title, holding) as earliest
                from staged_person where import = :import and post is null and title is not null
                window same as (partition by unit, title, holding order by line)
            ), chair as (
                select o.id, w.unit, w.title, w.holding,
                    row_number() over (partition by w.unit, w.title, w.holding order by o.id) as nth
                from (select unit, title, holding, min(earliest) as earliest from wanted group by 1, 2, 3) w
                join post o on o.agency_id = :agency and o.unit_id = w.unit and o.title = w.title and not o.head
                    and o.until_date is null
                where not exists (select from holding h where h.post = o.id and h.kind = w.holding
                    and (h.until_date is null or h.until_date > w.earliest))
            )
            update staged_person s set post = c.id from wanted w
            join chair c on c.unit = w.unit and c.title = w.title and c.holding = w.holding and c.nth = w.nth
            where s.import = :import and s.line = w.line""";

    private static final String NEW_POSTS = """
            with made as (
                update staged_person set post = nextval('post_id')
                where import = :import and post is null and title is not null
                returning post, unit, title
            )
            insert into post (id, agency_id, unit_id, title, head) select post, :agency, unit, title, false from made""";

    private static final String HOLD = """
            insert into holding (agency_id, person, post, kind, from_date, until_date)
            select :agency, person, post, holding, least(coalesce(from_date, :on), until_date), until_date
            from staged_person where import = :import and post is not null and held_from is null
            order by post
            on conflict (person, post, from_date) do update set until_date = excluded.until_date""";

    static final List<String> STEPS = List.of(CHANGE, ADD, END, PeopleComparison.END_PEOPLE, DAYS, TITLES, HEADS,
            NEW_HEADS, VACANT, NEW_POSTS, HOLD);

    /** After these a table is of another size than before. */
    static final Set<String> FILLING = Set.of(ADD, NEW_POSTS);

    private PeopleChange() {
    }

}
