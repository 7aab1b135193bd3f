package id.amanah.personnel;

import java.util.List;

/**
 * What of a file of people can only be judged beside its other lines and what is known.
 */
final class PeopleChecks {

    /**
     * Who and where each line is. The first line of a person is the one of the own post;
     * whoever is new has the id of that line.
     */
    static final String RESOLVE = """
            with told as (
                select s.line, coalesce(p.id, q.id) as known, u.id as unit, first_value(s.id) over one as fresh,
                    row_number() over one as nth
                from staged_person s
                left join person p on p.nip = s.nip
                left join person q on q.agency_id = :agency and q.staff_number = s.staff_number and p.id is null
                    and (s.nip is null or q.nip is null)
                left join unit u on u.agency_id = :agency and coalesce(u.code, 'U-' || u.id) = s.unit_code
                    and (u.until_date is null or u.until_date > :on)
                where s.import = :import
                window one as (partition by coalesce(s.nip, '#' || s.staff_number)
                    order by s.holding <> 'DEFINITIF', s.line)
            )
            update staged_person s set person = coalesce(t.known, t.fresh), known = t.known is not null, nth = t.nth,
                unit = t.unit, post = null, held_from = null
            from told t where s.import = :import and s.line = t.line""";

    private static final String FLAW = "insert into personnel_flaw (import, line, col, key, args) ";

    private static final String ELSEWHERE = FLAW + """
            select :import, s.line, 'nip', 'personnel.flaw.elsewhere', array[s.nip, a.name]
            from staged_person s join person p on p.id = s.person join agency a on a.id = p.agency_id
            where s.import = :import and s.known and p.agency_id <> :agency order by s.line limit :most""";

    private static final String NUMBER_ELSEWHERE = FLAW + """
            select :import, s.line, 'nomor_pegawai', 'personnel.flaw.number-taken', array[s.staff_number, q.name]
            from staged_person s join person q on q.agency_id = :agency and q.staff_number = s.staff_number
            where s.import = :import and q.id <> s.person order by s.line limit :most""";

    private static final String NUMBER_TWICE = FLAW + """
            select :import, s.line, 'nomor_pegawai', 'personnel.flaw.number-twice', array[s.staff_number, s.first::text]
            from (select line, staff_number, person, first_value(person) over same as other,
                    first_value(line) over same as first
                from staged_person where import = :import and staff_number is not null
                window same as (partition by staff_number order by line)) s
            where s.person <> s.other order by s.line limit :most""";

    /** One own post a person; of posts filled in for somebody each once. */
    private static final String TWICE = FLAW + """
            select :import, s.line, case when s.nip is null then 'nomor_pegawai' else 'nip' end, 'personnel.flaw.twice',
                array[coalesce(s.nip, s.staff_number), s.first::text]
            from (select line, nip, staff_number, first_value(line) over same as first
                from staged_person where import = :import
                window same as (partition by person, holding, case when holding <> 'DEFINITIF' then unit_code end,
                    case when holding <> 'DEFINITIF' then title end order by line)) s
            where s.line > s.first order by s.line limit :most""";

    private static final String DIFFERENT = FLAW + """
            select :import, s.line, 'nama', 'personnel.flaw.two-of-one', array[f.line::text]
            from staged_person s join staged_person f on f.import = :import and f.person = s.person and f.nth = 1
            where s.import = :import and s.nth > 1 and (s.name, s.kind, s.rank_class, s.mail, s.language,
                s.staff_number) is distinct from (f.name, f.kind, f.rank_class, f.mail, f.language, f.staff_number)
            order by s.line limit :most""";

    private static final String NO_UNIT = FLAW + """
            select :import, line, 'unit', 'personnel.flaw.unit-unknown', array[unit_code] from staged_person
            where import = :import and unit is null order by line limit :most""";

    private static final String TWO_HEADS = FLAW + """
            select distinct on (s.line) :import, s.line, 'kepala_unit', 'personnel.flaw.two-heads',
                array[s.unit_code, t.line::text]
            from staged_person s join staged_person t on t.import = :import and t.unit = s.unit
                and t.holding = s.holding and t.line < s.line and t.person <> s.person
            where s.import = :import and s.head and t.head
                and daterange(least(coalesce(s.from_date, :on), s.until_date), s.until_date)
                && daterange(least(coalesce(t.from_date, :on), t.until_date), t.until_date)
            order by s.line, t.line limit :most""";

    private static final String NO_SUPERIOR = FLAW + """
            select :import, s.line, 'nip_atasan', 'personnel.flaw.superior-unknown', array[s.superior]
            from staged_person s where s.import = :import and s.superior is not null
                and not exists (select from staged_person t where t.import = :import and t.nip = s.superior)
                and not exists (select from person p where p.nip = s.superior and p.agency_id = :agency
                    and not :whole and (p.until_date is null or p.until_date > :on))
            order by s.line limit :most""";

    /** Whoever is named as superior leads the unit or one above it. */
    private static final String NOT_ABOVE = FLAW + """
            with recursive above(unit, up) as (
                select id, id from unit where agency_id = :agency
                union
                select above.unit, u.parent from above join unit u on u.id = above.up where u.parent is not null
            ), lead(unit, nip) as (
                select unit, nip from staged_person where import = :import and head and nip is not null
                union
                select o.unit_id, p.nip from holding h join post o on o.id = h.post join person p on p.id = h.person
                where o.agency_id = :agency and o.head and p.nip is not null and h.from_date <= :on
                    and (h.until_date is null or h.until_date > :on)
            ), line(unit, nip) as (
                select above.unit, lead.nip from above join lead on lead.unit = above.up
            )
            select :import, s.line, 'nip_atasan', 'personnel.flaw.superior-not-above', array[s.superior, s.unit_code]
            from staged_person s where s.import = :import and s.superior is not null and s.unit is not null
                and (s.superior = s.nip or not exists (select from line where line.unit = s.unit
                    and line.nip = s.superior))
                and (exists (select from staged_person t where t.import = :import and t.nip = s.superior)
                    or exists (select from person p where p.nip = s.superior and p.agency_id = :agency))
            order by s.line limit :most""";

    static final List<String> FLAWS = List.of(ELSEWHERE, NUMBER_ELSEWHERE, NUMBER_TWICE, TWICE, DIFFERENT, NO_UNIT,
            TWO_HEADS, NO_SUPERIOR, NOT_ABOVE);

    /** After the ends are known: somebody else has the post all the same. */
    static final String HEAD_HELD = FLAW + """
            select distinct on (s.line) :import, s.line, 'kepala_unit', 'personnel.flaw.head-held',
                array[s.unit_code, p.name, h.from_date::text]
            from staged_person s
            join post o on o.unit_id = s.unit and o.head and o.until_date is null
            join holding h on h.post = o.id and h.kind = s.holding
            join person p on p.id = h.person
            left join staged_end e on e.import = :import and e.person = h.person and e.post = h.post
                and e.from_date = h.from_date
            where s.import = :import and s.head and s.post is null and s.title is not null
                and daterange(h.from_date, coalesce(e.until_date, h.until_date))
                && daterange(least(coalesce(s.from_date, :on), s.until_date), s.until_date)
            order by s.line limit :most""";

    private PeopleChecks() {
    }

}
