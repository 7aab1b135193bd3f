package id.amanah.workflow;

import id.amanah.calendar.Calendars;
import id.amanah.identity.Actor;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * The queues of an inbox: each is one indexed query over one table, without what a rule
 * bars the actor from.
 */
@Component
class Queues {

    static final String OPEN_TO_ME = """
            (w.agency_id = :agency and w.role = any(:roles) and (w.unit is null or w.unit = :unit))""";

    static final Map<Works.Queue, String> CONDITIONS = Map.of(Works.Queue.MINE,
            "(w.assignee = :me or (w.person = :me and w.assignee is null))", Works.Queue.OPEN,
            "(w.assignee is null and " + OPEN_TO_ME + ")", Works.Queue.OVERDUE,
            "(w.due_on < :today and (w.assignee = :me or (w.assignee is null and (w.person = :me or " + OPEN_TO_ME
                    + "))))");

    static final String NOT_BARRED = """
             and w.state = 'OPEN' and (w.scope = 'DECLARANT' or not exists
            (select 1 from bar b where b.declaration = w.declaration and b.person = :me))""";

    private final JdbcClient jdbc;

    private final Organisation organisation;

    private final Calendars calendars;

    Queues(JdbcClient jdbc, Organisation organisation, Calendars calendars) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.calendars = calendars;
    }

    List<WorkRow> page(Works.Queue queue, Actor actor, int page, int size) {
        return jdbc
            .sql("select w.* from work w where " + CONDITIONS.get(queue) + NOT_BARRED
                    + " order by w.due_on nulls last, w.created_at, w.id limit :size offset :from")
            .params(who(actor))
            .param("size", size)
            .param("from", (long) page * size)
            .query(new WorkMapper())
            .list();
    }

    Map<Works.Queue, Long> counts(Actor actor) {
        String sql = "select "
                + String.join(", ",
                        List.of(count(Works.Queue.MINE), count(Works.Queue.OPEN), count(Works.Queue.OVERDUE)))
                + " from work w where (w.assignee = :me or w.person = :me or " + OPEN_TO_ME + ")" + NOT_BARRED;
        return jdbc.sql(sql).params(who(actor)).query((row, n) -> {
            Map<Works.Queue, Long> counts = new LinkedHashMap<>();
            for (Works.Queue queue : Works.Queue.values()) {
                counts.put(queue, row.getLong(queue.name().toLowerCase(java.util.Locale.ROOT)));
            }
            return counts;
        }).single();
    }

    private static String count(Works.Queue queue) {
        return "count(*) filter (where " + CONDITIONS.get(queue) + ") as "
                + queue.name().toLowerCase(java.util.Locale.ROOT);
    }

    Map<String, Object> who(Actor actor) {
        return Map.of("me", actor.person().value(), "agency", actor.agency().value(), "roles",
                new SqlArrayValue("text", actor.roles().stream().map(Role::name).toArray()), "unit",
                organisation.person(actor.person()).unit(), "today",
                calendars.today(organisation.agency(actor.agency()).zone()));
    }

}
