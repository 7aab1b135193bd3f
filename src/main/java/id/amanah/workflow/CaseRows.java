package id.amanah.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Writes what was told of cases: the path in one statement, new work in one batch. */
@Component
class CaseRows {

    private static final String PATH = """
            with gone as (update path_step p set activity = null, left_at = g.left_at, cancelled = g.cancelled
                from unnest(:gone, :goneAt, :goneCancelled) as g(activity, left_at, cancelled)
                where p.activity = g.activity)
            insert into path_step (declaration, agency_id, activity, element, type, entered_at, left_at, cancelled)
            select * from unnest(:declaration, :agency, :activity, :element, :type, :at, :leftAt, :cancelled)""";

    private static final String WORK = """
            insert into work (id, declaration, agency_id, number, kind, bundle, step, task, scope, role, unit, person,
            level, state, created_at, due_on, item) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)""";

    /** What was decided so far moves into a row of its own; the item keeps its id. */
    private static final String AGAIN = """
            with so_far as (insert into work select (json_populate_record(w, json_build_object('id', cast(? as uuid)))).*
                from work w where w.id = ?)
            update work set state = 'OPEN', task = ?, decided_by = null, decided_for = null, decided_role = null, decided_at = null,
            outcome = null, answers = null, note = null where id = ?""";

    private final JdbcClient client;

    private final JdbcTemplate jdbc;

    CaseRows(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    void write(CaseBuffer told) {
        if (!told.entered.isEmpty() || !told.left.isEmpty()) {
            path(told.entered.values(), told.left);
        }
        batch(WORK, told.asked.values().stream().map(CaseRows::columns).toList());
        batch(AGAIN, told.again.stream().map(a -> new Object[] { a.copy(), a.work(), a.task(), a.work() }).toList());
        batch("update work set state = 'WITHDRAWN', withdrawn_by = ? where declaration = ? and task = ? and state = 'OPEN'",
                told.withdrawn);
        batch("update work set closing = true where id = ?",
                told.closing.stream().map(id -> new Object[] { id }).toList());
    }

    /** What was decided moves into a row of its own; the item stays open for its task. */
    void stays(WorkRow work, UUID copy, LocalDate due) {
        jdbc.update(AGAIN, copy, work.id(), work.task(), work.id());
        jdbc.update("update work set due_on = ? where id = ?", due, work.id());
    }

    private void batch(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows);
        }
    }

    private void path(Collection<CaseBuffer.Entered> entered, List<CaseBuffer.Left> left) {
        client.sql(PATH)
            .param("gone", array("text", left, CaseBuffer.Left::activity))
            .param("goneAt", array("timestamptz", left, l -> utc(l.at())))
            .param("goneCancelled", array("bool", left, CaseBuffer.Left::cancelled))
            .param("declaration", array("uuid", entered, e -> e.declaration().value()))
            .param("agency", array("int4", entered, e -> e.agency().value()))
            .param("activity", array("text", entered, e -> e.leftAt() == null ? e.activity() : null))
            .param("element", array("text", entered, CaseBuffer.Entered::element))
            .param("type", array("text", entered, CaseBuffer.Entered::type))
            .param("at", array("timestamptz", entered, e -> utc(e.at())))
            .param("leftAt", array("timestamptz", entered, e -> utc(e.leftAt())))
            .param("cancelled", array("bool", entered, CaseBuffer.Entered::cancelled))
            .update();
    }

    private static <T> SqlArrayValue array(String type, Collection<T> rows, Function<T, Object> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }

    private static Object[] columns(WorkRow w) {
        return new Object[] { w.id(), w.declaration().value(), w.agency().value(), w.number(), w.kind(), w.bundle(),
                w.step(), w.task(), w.scope().name(), w.role() == null ? null : w.role().name(), w.unit(),
                w.person() == null ? null : w.person().value(), w.level(), utc(w.createdAt()), w.dueOn(), w.item() };
    }

    private static OffsetDateTime utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

}
