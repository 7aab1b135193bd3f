package id.amanah.workflow;

import id.amanah.declarations.Status;
import id.amanah.identity.Actor;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kind;
import id.amanah.kinds.Kinds;
import id.amanah.shared.PersonId;
import id.amanah.workflow.Inbox.Tab;
import id.amanah.workflow.Inbox.Wanted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Chooses from the work of an inbox, which the index of roles or of persons has narrowed
 * down before. Where a kind seals who filed, a declarant's name is looked for only by the
 * officers of the case.
 */
@Component
class InboxRows {

    private static final Map<Inbox.Due, String> DUE = Map.of(Inbox.Due.ANY, "", Inbox.Due.LATE,
            " and w.due_on < :today", Inbox.Due.WEEK, " and w.due_on between :today and :today + 7", Inbox.Due.NONE,
            " and w.due_on is null");

    private static final Map<Inbox.Order, String> ORDERS = Map.of(Inbox.Order.DUE,
            "w.due_on nulls last, w.created_at, w.id", Inbox.Order.OLDEST, "w.created_at, w.id", Inbox.Order.NEWEST,
            "w.created_at desc, w.id desc", Inbox.Order.NUMBER, "w.number, w.id");

    private static final String FROM = """
             from work w join declaration d on d.id = w.declaration
            left join person f on f.id = d.declarant where\s""";

    private static final String AS_OFFICER = "(w.person is null and w.scope in ('AGENCY', 'UNIT'))";

    private final JdbcClient jdbc;

    private final Queues queues;

    private final Kinds kinds;

    InboxRows(JdbcClient jdbc, Queues queues, Kinds kinds) {
        this.jdbc = jdbc;
        this.queues = queues;
        this.kinds = kinds;
    }

    record Row(WorkRow work, PersonId declarant, String filer, LocalDate filedOn, Status status, boolean asOfficer,
            long total) {
    }

    List<Row> page(Wanted wanted, Actor actor, int page, int size) {
        WorkMapper work = new WorkMapper();
        return jdbc
            .sql("select w.*, d.declarant, d.filed_on, d.status, f.name as filer, " + AS_OFFICER
                    + " as as_officer, count(*) over () as total" + FROM + tab(wanted.tab(), actor) + Queues.NOT_BARRED
                    + chosen(wanted) + " order by " + ORDERS.get(wanted.order()) + " limit :size offset :from")
            .params(queues.who(actor))
            .param("kind", wanted.kind())
            .param("step", wanted.step())
            .param("text", wanted.text().toLowerCase(Locale.ROOT))
            .param("sealing", new SqlArrayValue("text", sealing()))
            .param("size", size)
            .param("from", (long) page * size)
            .query((row, n) -> new Row(work.mapRow(row, n), new PersonId(row.getObject("declarant", UUID.class)),
                    row.getString("filer"), row.getObject("filed_on", LocalDate.class),
                    Status.valueOf(row.getString("status")), row.getBoolean("as_officer"), row.getLong("total")))
            .list();
    }

    private static String tab(Tab tab, Actor actor) {
        return switch (tab) {
            case MINE -> Queues.condition(Works.Queue.MINE, actor);
            case OPEN -> Queues.condition(Works.Queue.OPEN, actor);
            case OVERDUE -> Queues.condition(Works.Queue.OVERDUE, actor);
            case RETURNED -> "(d.status = 'RETURNED' and " + mineOrFree(actor) + ")";
        };
    }

    private static String mineOrFree(Actor actor) {
        return "(" + Queues.condition(Works.Queue.MINE, actor) + " or " + Queues.condition(Works.Queue.OPEN, actor)
                + ")";
    }

    private static String chosen(Wanted wanted) {
        return (wanted.kind().isEmpty() ? "" : " and w.kind = :kind")
                + (wanted.step().isEmpty() ? "" : " and w.step = :step") + (wanted.text().isEmpty() ? "" : """
                         and (position(:text in lower(w.number)) > 0
                        or position(:text in lower(f.name)) > 0 and (w.kind <> all(:sealing) or """ + AS_OFFICER + "))")
                + DUE.get(wanted.due());
    }

    private Object[] sealing() {
        return kinds.current().stream().map(Bundle::kind).filter(Kind::sealsFiler).map(Kind::key).toArray();
    }

    Map<Tab, Long> counts(Actor actor) {
        StringBuilder columns = new StringBuilder();
        for (Tab tab : Tab.values()) {
            columns.append(columns.isEmpty() ? "" : ", ")
                .append("count(*) filter (where ")
                .append(tab(tab, actor))
                .append(") as ")
                .append(tab.name());
        }
        return jdbc.sql("select " + columns + FROM + Queues.any(actor) + Queues.NOT_BARRED)
            .params(queues.who(actor))
            .query((row, n) -> {
                Map<Tab, Long> counts = new LinkedHashMap<>();
                for (Tab tab : Tab.values()) {
                    counts.put(tab, row.getLong(tab.name()));
                }
                return counts;
            })
            .single();
    }

    Optional<WorkRow> next(Actor actor, UUID but) {
        return jdbc
            .sql("select w.* from work w where " + mineOrFree(actor) + Queues.NOT_BARRED
                    + " and w.id <> :but order by (w.assignee is not distinct from :me) desc, w.due_on nulls last,"
                    + " w.created_at, w.id limit 1")
            .params(queues.who(actor))
            .param("but", but)
            .query(new WorkMapper())
            .optional();
    }

}
