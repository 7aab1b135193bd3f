package id.amanah.workflow;

import id.amanah.calendar.Calendars;
import id.amanah.identity.Actor;
import id.amanah.identity.Mandate;
import id.amanah.identity.Role;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * The queues of an inbox: each is one indexed query over one table, without what a rule
 * bars the actor from.
 */
@Component
class Queues {

    private static final String ASKED = """
            (w.agency_id = :agency and w.role = any(:roles) and (w.unit is null or w.unit = :unit))""";

    /**
     * What waits for whom one stands in for; first what an index finds, then the rest.
     */
    private static final String FOR_PRINCIPAL = """
            ((w.agency_id = :agency and w.role = any(:mandated) or w.person = any(:principals)) and exists (
                select from unnest(:principals, :mandated, :units, :mandatedKinds) as m(principal, role, unit, kind)
                where (m.kind is null or m.kind = w.kind) and (w.assignee is null or w.assignee = m.principal)
                    and (w.role = m.role and w.scope in ('AGENCY', 'UNIT') and (w.unit is null or w.unit = m.unit)
                        or w.person = m.principal and m.role = 'SUPERIOR' and w.scope = 'SUPERIOR')
                    and not exists (select from bar b where b.declaration = w.declaration and b.person = m.principal)))""";

    private static final String TAKEN = """
            (w.assignee = :me and (w.assignee_for is null or w.assignee_for = any(:principals)) or w.assignee_for = :me)""";

    static final String NOT_BARRED = """
             and w.state = 'OPEN' and (w.scope = 'DECLARANT' or not exists
            (select 1 from bar b where b.declaration = w.declaration and b.person = :me))""";

    /** All that the actor may be asked by, whichever queue it stands in. */
    static String any(Actor actor) {
        return "(" + TAKEN + " or w.person = :me or " + free(actor) + ")";
    }

    static String condition(Works.Queue queue, Actor actor) {
        String mine = "(" + TAKEN + " or (w.person = :me and w.assignee is null))";
        return switch (queue) {
            case MINE -> mine;
            case OPEN -> free(actor);
            case OVERDUE -> "(w.due_on < :today and (" + mine + " or " + free(actor) + "))";
        };
    }

    private static String free(Actor actor) {
        String own = "(w.assignee is null and " + ASKED + ")";
        return actor.mandates().isEmpty() ? own : "(" + own + " or " + FOR_PRINCIPAL + ")";
    }

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
            .sql("select w.* from work w where " + condition(queue, actor) + NOT_BARRED
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
                        Stream.of(Works.Queue.values()).map(queue -> count(queue, actor)).toArray(String[]::new))
                + " from work w where " + any(actor) + NOT_BARRED;
        return jdbc.sql(sql).params(who(actor)).query((row, n) -> {
            Map<Works.Queue, Long> counts = new LinkedHashMap<>();
            for (Works.Queue queue : Works.Queue.values()) {
                counts.put(queue, row.getLong(queue.name().toLowerCase(java.util.Locale.ROOT)));
            }
            return counts;
        }).single();
    }

    private static String count(Works.Queue queue, Actor actor) {
        return "count(*) filter (where " + condition(queue, actor) + ") as "
                + queue.name().toLowerCase(java.util.Locale.ROOT);
    }

    Map<String, Object> who(Actor actor) {
        Map<PersonId, Person> people = people(actor);
        Map<String, Object> who = new HashMap<>(mandated(actor, people));
        who.put("me", actor.person().value());
        who.put("agency", actor.agency().value());
        who.put("roles", new SqlArrayValue("text", actor.roles().stream().map(Role::name).toArray()));
        who.put("unit", people.get(actor.person()).unit());
        who.put("today", calendars.today(organisation.agency(actor.agency()).zone()));
        return who;
    }

    /** The actor and whom they stand in for, in one query. */
    private Map<PersonId, Person> people(Actor actor) {
        if (actor.mandates().isEmpty()) {
            return Map.of(actor.person(), organisation.person(actor.person()));
        }
        return organisation
            .persons(Stream.concat(Stream.of(actor.person()), actor.mandates().stream().map(Mandate::principal))
                .distinct()
                .toList());
    }

    /** A row for each principal, role and kind; no kind stands for all. */
    private static Map<String, Object> mandated(Actor actor, Map<PersonId, Person> people) {
        List<UUID> principals = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        List<Integer> units = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Mandate mandate : actor.mandates()) {
            for (Role role : mandate.roles()) {
                for (String kind : mandate.kinds().isEmpty() ? Collections.<String>singleton(null) : mandate.kinds()) {
                    principals.add(mandate.principal().value());
                    roles.add(role.name());
                    units.add(people.get(mandate.principal()).unit());
                    kinds.add(kind);
                }
            }
        }
        return Map.of("principals", new SqlArrayValue("uuid", principals.toArray()), "mandated",
                new SqlArrayValue("text", roles.toArray()), "units", new SqlArrayValue("int4", units.toArray()),
                "mandatedKinds", new SqlArrayValue("text", kinds.toArray()));
    }

}
