package id.amanah.organisation;

import id.amanah.shared.Refusal;
import id.amanah.shared.Refusal.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes an act back (<i>pembatalan penataan</i>) from a day on: what is still as it left
 * it becomes as it was before; what others changed since stands. What lies between the
 * two days stays in the history.
 */
@Component
class Restoring {

    private static final String NOTED = """
            from reorganisation_effect e, jsonb_populate_record(null::%1$s, e.before) b,
                jsonb_populate_record(null::%1$s, e.after) a
            where e.reorganisation = :undone and e.what = :what and e.before is not null and x.id = b.id""";

    private final JdbcClient jdbc;

    private final Effects effects;

    private final Settling settling;

    private final UnitNames names;

    Restoring(JdbcClient jdbc, Effects effects, Settling settling, UnitNames names) {
        this.jdbc = jdbc;
        this.effects = effects;
        this.settling = settling;
        this.names = names;
    }

    void run(UUID act, UUID undone, LocalDate on) {
        units(act, undone, on);
        posts(act, undone, on);
        people(act, undone, on);
        settling.settle(act, on);
        closeWhatItMade(act, undone, on);
        holdings(undone, on);
        effects.finish(act);
    }

    private void units(UUID act, UUID undone, LocalDate on) {
        String same = " and x.agency_id = a.agency_id and x.parent is not distinct from a.parent"
                + " and x.until_date is not distinct from a.until_date";
        effects.note(act, "UNIT", same("unit", undone, same), on);
        update("unit", undone, on, """
                agency_id = b.agency_id, parent = b.parent, place = b.place, until_date = b.until_date,
                code = case when exists (select from unit o where o.agency_id = b.agency_id and o.code = b.code
                    and o.id <> b.id) then null else b.code end,
                name = case when x.name = a.name then b.name else x.name end""", same);
    }

    private void posts(UUID act, UUID undone, LocalDate on) {
        String same = " and x.agency_id = a.agency_id and x.unit_id = a.unit_id"
                + " and x.until_date is not distinct from a.until_date and not (b.head and exists (select from post o"
                + " where o.unit_id = b.unit_id and o.head and o.until_date is null and o.id <> b.id))";
        effects.note(act, "POST", same("post", undone, same), on);
        update("post", undone, on, """
                agency_id = b.agency_id, unit_id = b.unit_id, place = b.place, until_date = b.until_date,
                code = case when exists (select from post o where o.agency_id = b.agency_id and o.code = b.code
                    and o.id <> b.id) then null else b.code end""", same);
    }

    private void people(UUID act, UUID undone, LocalDate on) {
        String same = " and x.agency_id = a.agency_id and x.unit_id = a.unit_id"
                + " and (x.until_date is null or x.until_date > :on)";
        effects.note(act, "PERSON",
                jdbc.sql("select x.id from person x, lateral (select 1 " + """
                        from reorganisation_effect e, jsonb_populate_record(null::person, e.before) b,
                            jsonb_populate_record(null::person, e.after) a
                        where e.reorganisation = :undone and e.what = :what and e.before is not null and x.id = b.id"""
                        + same + ") still")
                    .param("undone", undone)
                    .param("what", "PERSON")
                    .param("on", on)
                    .query(UUID.class)
                    .list(),
                on);
        update("person", undone, on, """
                agency_id = b.agency_id, unit_id = b.unit_id,
                staff_number = case when exists (select from person o where o.agency_id = b.agency_id
                    and o.staff_number = b.staff_number and o.id <> b.id) then null else b.staff_number end""", same);
    }

    private List<Integer> same(String table, UUID undone, String condition) {
        return jdbc
            .sql("select x.id from %s x, lateral (select 1 ".formatted(table) + NOTED.formatted(table) + condition
                    + ") still")
            .param("undone", undone)
            .param("what", table.toUpperCase(java.util.Locale.ROOT))
            .query(Integer.class)
            .list();
    }

    private void update(String table, UUID undone, LocalDate on, String columns, String condition) {
        jdbc.sql("update %1$s x set since = :on, %2$s ".formatted(table, columns) + NOTED.formatted(table) + condition)
            .param("undone", undone)
            .param("what", table.toUpperCase(java.util.Locale.ROOT))
            .param("on", on)
            .update();
    }

    /** Units that the act made end again; who came there since has to go first. */
    private void closeWhatItMade(UUID act, UUID undone, LocalDate on) {
        for (int unit : jdbc.sql("""
                select u.id from unit u join reorganisation_effect e on e.id = u.id::text and e.what = 'UNIT'
                where e.reorganisation = ? and e.before is null and u.until_date is null order by u.id desc""")
            .param(undone)
            .query(Integer.class)
            .list()) {
            int left = jdbc
                .sql("""
                        select (select count(*) from person where unit_id = :unit and (until_date is null or until_date > :on))
                            + (select count(*) from unit where parent = :unit)""")
                .param("unit", unit)
                .param("on", on)
                .query(Integer.class)
                .single();
            if (left > 0) {
                throw Refusal.of(Reason.CONFLICT, "refusal.organisation.undo-not-empty", names.name(unit), left);
            }
            effects.note(act, "UNIT", List.of(unit), on);
            settling.closePosts(act, unit, on);
            jdbc.sql("update unit set since = ?, until_date = ?, parent = null, place = null where id = ?")
                .params(on, on, unit)
                .update();
        }
        settling.holdings(act, on);
    }

    /** Who lost a post by the act has it again, unless somebody else holds it by now. */
    private void holdings(UUID undone, LocalDate on) {
        jdbc.sql("""
                insert into holding (agency_id, person, post, kind, from_date, until_date, letter)
                select p.agency_id, b.person, b.post, b.kind, greatest(b.from_date, :on), b.until_date, b.letter
                from reorganisation_effect e, jsonb_populate_record(null::holding, e.before) b
                join post p on p.id = b.post join person w on w.id = b.person
                where e.reorganisation = :undone and e.what = 'HOLDING' and p.until_date is null
                    and p.agency_id = w.agency_id and (b.until_date is null or b.until_date > :on)
                    and not exists (select from holding h where h.post = b.post and h.kind = b.kind
                        and (h.until_date is null or h.until_date > :on))
                on conflict (person, post, from_date) do update set until_date = excluded.until_date""")
            .param("undone", undone)
            .param("on", on)
            .update();
    }

    /** How many rows of the act others changed since. */
    int changedSince(UUID act, UUID undone) {
        return jdbc.sql("""
                select count(*) from reorganisation_effect e where e.reorganisation = ? and e.before is not null
                and e.what in ('UNIT', 'POST', 'PERSON') and not exists (select from reorganisation_effect o
                    where o.reorganisation = ? and o.what = e.what and o.id = e.id)""")
            .params(undone, act)
            .query(Integer.class)
            .single();
    }

}
