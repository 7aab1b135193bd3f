package id.amanah.personnel;

import java.util.List;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/** Units of a file: known by the agency's own code, or by U- and their number. */
@Component
class PlanOfUnits implements Plan {

    private static final String CODE = "coalesce(u.code, 'U-' || u.id)";

    private static final String RESOLVE = """
            update staged_unit s set unit = u.id from unit u
            where s.import = :import and u.agency_id = :agency and %s = s.code""".formatted(CODE);

    private static final String FLAW = "insert into personnel_flaw (import, line, col, key, args) ";

    private static final String TWICE = FLAW + """
            select :import, line, 'kode', 'personnel.flaw.code-twice', array[code, first::text]
            from (select line, code, min(line) over (partition by code) as first from staged_unit
                where import = :import) s
            where line > first order by line limit :most""";

    private static final String ENDED = FLAW + """
            select :import, s.line, 'kode', 'personnel.flaw.unit-ended', array[s.code, u.until_date::text]
            from staged_unit s join unit u on u.id = s.unit
            where s.import = :import and u.until_date <= :on order by s.line limit :most""";

    private static final String NO_PARENT = FLAW + """
            select :import, s.line, 'induk', 'personnel.flaw.unit-unknown', array[s.parent_code] from staged_unit s
            where s.import = :import and s.parent_code is not null
                and not exists (select from staged_unit t where t.import = :import and t.code = s.parent_code)
                and not exists (select from unit u where u.agency_id = :agency and %s = s.parent_code and not :whole
                    and (u.until_date is null or u.until_date > :on))
            order by s.line limit :most""".formatted(CODE);

    /** From the top down: what is never come to hangs in a circle or below one. */
    private static final String CIRCLE = FLAW + """
            with recursive edge(code, parent, line) as (
                select code, parent_code, line from staged_unit where import = :import
                union all
                select %1$s, coalesce(a.code, 'U-' || a.id), null from unit u left join unit a on a.id = u.parent
                where u.agency_id = :agency and (u.until_date is null or u.until_date > :on)
                    and not exists (select from staged_unit s where s.import = :import and s.code = %1$s)
            ), reached(code) as (
                select code from edge where parent is null
                    or not exists (select from edge known where known.code = edge.parent)
                union
                select edge.code from edge join reached on edge.parent = reached.code
            )
            select :import, line, 'induk', 'personnel.flaw.circle', array[code, parent] from edge
            where line is not null and not exists (select from reached where reached.code = edge.code)
            order by line limit :most""".formatted(CODE);

    private static final String IN_USE = FLAW
            + """
                    select :import, 0, 'kode', 'personnel.flaw.unit-in-use', array[%s, u.name] from unit u
                    where u.agency_id = :agency and :whole and (u.until_date is null or u.until_date > :on)
                        and not exists (select from staged_unit s where s.import = :import and s.unit = u.id)
                        and (exists (select from person p where p.unit_id = u.id and (p.until_date is null or p.until_date > :on))
                            or exists (select from holding h join post o on o.id = h.post where o.unit_id = u.id
                                and (h.until_date is null or h.until_date > :on)))
                    order by u.id limit :most"""
                .formatted(CODE);

    private static final String DIFFERENCE = """
            insert into personnel_difference (import, what, line, subject, name, field, before, after)
            """;

    private static final String ADDED = DIFFERENCE + """
            select :import, 'ADDED', line, code, name, null, null, parent_code from staged_unit
            where import = :import and unit is null order by line""";

    private static final String CHANGED = DIFFERENCE + """
            select :import, 'CHANGED', s.line, s.code, s.name, f.field, f.before, f.after
            from staged_unit s join unit u on u.id = s.unit left join unit a on a.id = u.parent
            cross join lateral (values ('nama', u.name, s.name),
                ('induk', coalesce(a.code, 'U-' || a.id), s.parent_code)) f(field, before, after)
            where s.import = :import and f.field = any(:columns) and f.before is distinct from f.after
            order by s.line""";

    private static final String GONE = DIFFERENCE + """
            select :import, 'GONE', null, %s, u.name, null, null, null from unit u
            where u.agency_id = :agency and :whole and (u.until_date is null or u.until_date > :on)
                and not exists (select from staged_unit s where s.import = :import and s.unit = u.id)
            order by u.id""".formatted(CODE);

    /** The first units of an agency have always been; later ones are from the day on. */
    private static final String ADD = """
            insert into unit (agency_id, name, code, since)
            select :agency, name, code, case when (select count(*) from unit where agency_id = :agency) < 2
                then date '-infinity' else :on end
            from staged_unit where import = :import and unit is null order by line""";

    private static final String CHANGE = """
            update unit u set name = s.name,
                parent = case when 'induk' = any(:columns) then a.id else u.parent end,
                since = case when s.known then greatest(u.since, :on) else u.since end
            from (select t.*, exists (select from personnel_difference d where d.import = :import and d.subject = t.code
                    and d.what = 'CHANGED') as known from staged_unit t where t.import = :import) s
            left join unit a on a.agency_id = :agency and coalesce(a.code, 'U-' || a.id) = s.parent_code
            where u.id = s.unit and (u.name, u.parent) is distinct from (s.name,
                case when 'induk' = any(:columns) then a.id else u.parent end)""";

    private static final String END_POSTS = """
            update post o set since = greatest(o.since, :on), until_date = greatest(o.since, :on) from unit u
            where o.unit_id = u.id and o.until_date is null and u.agency_id = :agency and :whole
                and (u.until_date is null or u.until_date > :on)
                and not exists (select from staged_unit s where s.import = :import and s.unit = u.id)""";

    private static final String END = """
            update unit u set since = greatest(u.since, :on), until_date = greatest(u.since, :on)
            where u.agency_id = :agency and :whole and (u.until_date is null or u.until_date > :on)
                and not exists (select from staged_unit s where s.import = :import and s.unit = u.id)""";

    private final Statements statements;

    PlanOfUnits(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Contents contents() {
        return Contents.UNITS;
    }

    @Override
    public void check(Import one, int most) {
        statements.run(one, RESOLVE);
        List.of(TWICE, ENDED, NO_PARENT, CIRCLE, IN_USE).forEach(sql -> statements.run(one, sql, most));
    }

    @Override
    public void compare(Import one) {
        List.of(ADDED, CHANGED, GONE).forEach(sql -> statements.run(one, sql));
    }

    @Override
    public void apply(Import one, IntConsumer percent) {
        statements.run(one, ADD);
        statements.run(one, RESOLVE);
        percent.accept(70);
        List.of(CHANGE, END_POSTS, END).forEach(sql -> statements.run(one, sql));
    }

    @Override
    public int present(Import one) {
        return statements.count(one, """
                select count(*) from unit where agency_id = :agency and (until_date is null or until_date > :on)""");
    }

}
