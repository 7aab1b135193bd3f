package id.amanah.personnel;

import java.util.List;

/**
 * What a file of people would change, field by field, and which holdings it would end.
 */
final class PeopleComparison {

    /**
     * The holding that a line tells of: the same post by its unit and title, or as its
     * head.
     */
    static final String HELD = """
            with held as (
                select distinct on (s.line) s.line, h.post, h.from_date
                from staged_person s
                join holding h on h.person = s.person and h.kind = s.holding
                    and (h.until_date is null or h.until_date > :on or h.until_date = s.until_date)
                join post o on o.id = h.post and o.unit_id = s.unit
                where s.import = :import and s.title is not null and s.known
                    and (s.head and o.head or coalesce(s.head, o.head) = o.head and o.title = s.title)
                order by s.line, o.title = s.title desc, h.from_date desc
            )
            update staged_person s set post = held.post, held_from = held.from_date
            from held where s.import = :import and s.line = held.line""";

    private static final String IN_FORCE = "(h.until_date is null or h.until_date > :on)";

    private static final String NOT_TOLD = """
            not exists (select from staged_person t where t.import = :import and t.person = h.person
                and t.post = h.post and t.held_from = h.from_date)""";

    /** Of whom the file has nothing any more. */
    private static final String GONE_PEOPLE = """
            person p where p.agency_id = :agency and :whole and p.id <> :public
                and (p.until_date is null or p.until_date > :on)
                and not exists (select from staged_person t where t.import = :import and t.person = p.id)""";

    private static final String END_OF_GONE = """
            insert into staged_end (import, person, post, from_date, until_date)
            select :import, h.person, h.post, h.from_date, greatest(h.from_date, :on) from holding h
            where %s and h.person in (select p.id from %s)""".formatted(IN_FORCE, GONE_PEOPLE);

    /** Who has another own post now, or none. */
    private static final String END_OF_OWN = """
            insert into staged_end (import, person, post, from_date, until_date)
            select :import, h.person, h.post, h.from_date, greatest(h.from_date,
                case when s.title is not null and s.post is null then coalesce(s.from_date, :on) else :on end)
            from holding h join staged_person s on s.import = :import and s.person = h.person and s.holding = 'DEFINITIF'
            where h.kind = 'DEFINITIF' and 'jabatan' = any(:columns) and %s and %s"""
        .formatted(IN_FORCE, NOT_TOLD);

    private static final String END_OF_ACTING = """
            insert into staged_end (import, person, post, from_date, until_date)
            select :import, h.person, h.post, h.from_date, greatest(h.from_date, :on)
            from holding h join staged_person s on s.import = :import and s.person = h.person and s.nth = 1
            where h.kind <> 'DEFINITIF' and 'pengangkatan' = any(:columns) and %s and %s""".formatted(IN_FORCE,
            NOT_TOLD);

    /** Who leads a unit from a day on takes over from whoever goes. */
    private static final String TAKEN_OVER = """
            update staged_end e set until_date = greatest(e.from_date, least(e.until_date, coalesce(s.from_date, :on)))
            from post o, staged_person s
            where e.import = :import and o.id = e.post and o.head and s.import = :import and s.head
                and s.unit = o.unit_id and s.post is null and s.title is not null and s.holding = 'DEFINITIF'
                and s.person <> e.person""";

    static final List<String> ENDS = List.of(END_OF_GONE, END_OF_OWN, END_OF_ACTING, TAKEN_OVER);

    private static final String DIFFERENCE = """
            insert into personnel_difference (import, what, line, subject, name, field, before, after)
            """;

    private static final String SUBJECT = "coalesce(s.nip, s.staff_number)";

    private static final String ADDED = DIFFERENCE + """
            select :import, 'ADDED', s.line, %s, s.name, null, null, concat_ws(' – ', s.title, u.name)
            from staged_person s join unit u on u.id = s.unit
            where s.import = :import and s.nth = 1 and not s.known order by s.line""".formatted(SUBJECT);

    /** The unit counts where the line is of the own post. */
    private static final String CHANGED = DIFFERENCE + """
            select :import, 'CHANGED', s.line, %s, s.name, f.field, f.before, f.after
            from staged_person s join person p on p.id = s.person
            join unit was on was.id = p.unit_id join unit u on u.id = s.unit
            cross join lateral (values ('nama', p.name, s.name), ('nip', p.nip, coalesce(s.nip, p.nip)),
                ('nomor_pegawai', p.staff_number, s.staff_number), ('jenis_pegawai', p.employment_kind, s.kind),
                ('golongan', p.rank_class, s.rank_class), ('surel', p.mail, s.mail), ('bahasa', p.language, s.language),
                ('mulai_bekerja', p.serves_since::text, s.serves_since::text),
                ('unit', concat_ws(' ', coalesce(was.code, 'U-' || was.id), was.name),
                    case when s.holding = 'DEFINITIF' then concat_ws(' ', coalesce(u.code, 'U-' || u.id), u.name)
                    else concat_ws(' ', coalesce(was.code, 'U-' || was.id), was.name) end)) f(field, before, after)
            where s.import = :import and s.nth = 1 and s.known and f.field = any(:columns)
                and f.before is distinct from f.after
            order by s.line""".formatted(SUBJECT);

    private static final String BACK = DIFFERENCE + """
            select :import, 'CHANGED', s.line, %s, s.name, 'berhenti', p.until_date::text, null
            from staged_person s join person p on p.id = s.person
            where s.import = :import and s.nth = 1 and s.known and p.until_date is not null
            order by s.line""".formatted(SUBJECT);

    private static final String POSTS = DIFFERENCE + """
            select :import, case when s.known then 'CHANGED' else 'ADDED' end, s.line, %s, s.name,
                case s.holding when 'DEFINITIF' then 'jabatan' else lower(s.holding) end,
                (select string_agg(concat_ws(' – ', o.title, w.name), ', ' order by o.title) from staged_end e
                    join post o on o.id = e.post join unit w on w.id = o.unit_id
                    join holding h on h.person = e.person and h.post = e.post and h.from_date = e.from_date
                    where e.import = :import and e.person = s.person and h.kind = s.holding),
                concat_ws(' – ', s.title, u.name)
            from staged_person s join unit u on u.id = s.unit
            where s.import = :import and s.title is not null and s.post is null and (s.known or s.nth > 1)
            order by s.line""".formatted(SUBJECT);

    private static final String DAYS = DIFFERENCE + """
            select :import, 'CHANGED', s.line, %s, s.name, f.field, f.before, f.after
            from staged_person s
            join holding h on h.person = s.person and h.post = s.post and h.from_date = s.held_from
            join post o on o.id = h.post
            cross join lateral (values ('mulai', h.from_date::text, coalesce(s.from_date, h.from_date)::text),
                ('sampai', (h.until_date - 1)::text, (s.until_date - 1)::text),
                ('jabatan', o.title, case when s.holding = 'DEFINITIF' then s.title else o.title end))
                f(field, before, after)
            where s.import = :import and f.field = any(:columns) and f.before is distinct from f.after
            order by s.line""".formatted(SUBJECT);

    /** Posts that are left and nothing comes instead. */
    private static final String LEFT = DIFFERENCE + """
            select :import, 'CHANGED', s.line, %s, s.name,
                case h.kind when 'DEFINITIF' then 'jabatan' else lower(h.kind) end,
                concat_ws(' – ', o.title, w.name), null
            from staged_end e join staged_person s on s.import = :import and s.person = e.person and s.nth = 1
            join holding h on h.person = e.person and h.post = e.post and h.from_date = e.from_date
            join post o on o.id = e.post join unit w on w.id = o.unit_id
            where e.import = :import and not exists (select from staged_person n where n.import = :import
                and n.person = e.person and n.holding = h.kind and n.title is not null and n.post is null)
            order by s.line""".formatted(SUBJECT);

    private static final String GONE = DIFFERENCE + """
            select :import, 'GONE', null, coalesce(p.nip, p.staff_number, '–'), p.name, null,
                (select string_agg(concat_ws(' – ', o.title, w.name), ', ' order by o.title) from staged_end e
                    join post o on o.id = e.post join unit w on w.id = o.unit_id
                    where e.import = :import and e.person = p.id), null
            from %s order by p.name, p.id""".formatted(GONE_PEOPLE);

    static final List<String> DIFFERENCES = List.of(ADDED, CHANGED, BACK, POSTS, DAYS, LEFT, GONE);

    static final String END_PEOPLE = """
            update person g set since = greatest(g.since, :on), until_date = greatest(g.since, :on) where g.id in (select p.id from %s)"""
        .formatted(GONE_PEOPLE);

    private PeopleComparison() {
    }

}
