package id.amanah.organisation;

import id.amanah.organisation.Transferral.Move;
import id.amanah.shared.AgencyId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an act changed (<i>akibat penataan</i>): each row as it was before the first
 * change and as the act left it.
 */
@Component
class Effects {

    private static final Map<String, String> TABLES = Map.of("UNIT", "unit", "POST", "post", "PERSON", "person");

    private final JdbcClient jdbc;

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How rows are before an act changes them; what was noted before stays. */
    void note(UUID act, String what, Collection<?> ids, LocalDate on) {
        if (ids.isEmpty()) {
            return;
        }
        String table = TABLES.get(what);
        Object[] keys = ids.stream().map(Object::toString).toArray(String[]::new);
        refuseLater(table, keys, on);
        jdbc.sql("""
                insert into reorganisation_effect (reorganisation, what, id, before)
                select :act, :what, x.id::text, to_jsonb(x) from %s x where x.id = any(cast(:ids as %s[]))
                on conflict do nothing""".formatted(table, what.equals("PERSON") ? "uuid" : "int"))
            .param("act", act)
            .param("what", what)
            .param("ids", keys)
            .update();
    }

    /** The past is not rewritten: what changed after the day of the act stands. */
    private void refuseLater(String table, Object[] keys, LocalDate on) {
        String name = table.equals("post") ? "title" : "name";
        jdbc.sql("select %s, since from %s where id = any(cast(? as %s[])) and since > ? and until_date is null limit 1"
            .formatted(name, table, table.equals("person") ? "uuid" : "int"))
            .params(keys, on)
            .query((row, n) -> Refusal.of(Refusal.Reason.CONFLICT, "refusal.organisation.changed-later",
                    row.getString(1), row.getObject(2, LocalDate.class).toString()))
            .optional()
            .ifPresent(later -> {
                throw later;
            });
    }

    /** Something new. */
    void noteNew(UUID act, String what, Object id) {
        jdbc.sql("insert into reorganisation_effect (reorganisation, what, id) values (?, ?, ?) on conflict do nothing")
            .params(act, what, id.toString())
            .update();
    }

    /** How everything noted is now that the act is done. */
    void finish(UUID act) {
        TABLES.forEach(
                (what, table) -> jdbc
                    .sql("""
                            update reorganisation_effect e set after = to_jsonb(x) from %s x
                            where e.reorganisation = :act and e.what = :what and x.id = cast(e.id as %s)"""
                        .formatted(table, what.equals("PERSON") ? "uuid" : "int"))
                    .param("act", act)
                    .param("what", what)
                    .update());
    }

    /** Who changed agencies, sorted by person. */
    List<Move> moves(UUID act) {
        return jdbc
            .sql("""
                    select cast(id as uuid) as person, (before ->> 'agency_id')::int as was, (after ->> 'agency_id')::int as is
                    from reorganisation_effect where reorganisation = ? and what = 'PERSON'
                        and before ->> 'agency_id' <> after ->> 'agency_id' order by 1""")
            .param(act)
            .query((row, n) -> new Move(new PersonId(row.getObject(1, UUID.class)), new AgencyId(row.getInt(2)),
                    new AgencyId(row.getInt(3))))
            .list();
    }

    int count(UUID act, String what) {
        return jdbc.sql("select count(*) from reorganisation_effect where reorganisation = ? and what = ?")
            .params(act, what)
            .query(Integer.class)
            .single();
    }

}
