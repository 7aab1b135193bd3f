package id.amanah.deadlines;

import id.amanah.calendar.Due;
import id.amanah.calendar.Unit;
import id.amanah.calendar.Workplace;
import id.amanah.deadlines.Deadlines.State;
import id.amanah.identity.WhileReading;
import id.amanah.shared.DeclarationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the clocks: one statement for what happens to several at once. */
@Component
class LegalClocks {

    private static final String ROW = """
            (?, ?, (select count(*) from deadline where declaration = ?) + ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
             ?, ?, 0, 'RUNNING')""";

    private static final String INSERT = """
            insert into deadline (declaration, agency_id, place, key, table_version, amount, unit, calendar,
                counting, basis, stops_on, zone, starts_on, due_on, due_at, provisional, week, region, stood, state)
            values %s
            on conflict (declaration, key) where state in ('RUNNING', 'STOPPED') do nothing
            returning key""";

    private static final String OPEN = " where declaration = :declaration and state in ('RUNNING', 'STOPPED')";

    private final WhileReading<DeclarationId, List<LegalClock>> seen = new WhileReading<>();

    private final JdbcClient jdbc;

    LegalClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds those of whose key none is open, and tells their keys. */
    Set<String> start(List<Started> clocks) {
        return Set.copyOf(jdbc.sql(INSERT.formatted(String.join(", ", Collections.nCopies(clocks.size(), ROW))))
            .params(clocks.stream().flatMap(clock -> clock.columns().stream()).toList())
            .query(String.class)
            .list());
    }

    List<LegalClock> meet(DeclarationId declaration, Collection<String> keys, Instant now) {
        return jdbc.sql("update deadline set state = 'MET', ended_at = :now" + OPEN + " and key in (:keys) returning *")
            .param("now", utc(now))
            .param("declaration", declaration.value())
            .param("keys", keys)
            .query((row, n) -> clock(row))
            .list();
    }

    List<LegalClock> cancel(DeclarationId declaration, Instant now) {
        return jdbc.sql("update deadline set state = 'CANCELLED', ended_at = :now" + OPEN + " returning *")
            .param("now", utc(now))
            .param("declaration", declaration.value())
            .query((row, n) -> clock(row))
            .list();
    }

    /** Stops what runs, is not late and stands still on the occurrence. */
    List<LegalClock> stop(DeclarationId declaration, String occurrence, Instant now) {
        return jdbc
            .sql("update deadline set state = 'STOPPED', stopped_at = :now, stopped_by = :occurrence"
                    + " where declaration = :declaration and state = 'RUNNING' and stops_on = :occurrence"
                    + " and due_at > :now returning *")
            .param("now", utc(now))
            .param("occurrence", occurrence)
            .param("declaration", declaration.value())
            .query((row, n) -> clock(row))
            .list();
    }

    List<LegalClock> stopped(DeclarationId declaration) {
        return jdbc.sql("select * from deadline where declaration = ? and state = 'STOPPED' order by place for update")
            .param(declaration.value())
            .query((row, n) -> clock(row))
            .list();
    }

    void goOn(DeclarationId declaration, LegalClock clock, Due due, int stood) {
        jdbc.sql("update deadline set state = 'RUNNING', stopped_at = null, stopped_by = null, moved_by = stopped_by,"
                + " stood = ?, due_on = ?, due_at = ?, provisional = ? where declaration = ? and place = ?")
            .params(stood, due.on(), utc(due.at()), due.provisional(), declaration.value(), clock.place())
            .update();
    }

    List<LegalClock> of(DeclarationId declaration) {
        return seen.of(declaration, this::asked);
    }

    private List<LegalClock> asked(DeclarationId declaration) {
        return jdbc.sql("select * from deadline where declaration = ? order by place")
            .param(declaration.value())
            .query((row, n) -> clock(row))
            .list();
    }

    Map<DeclarationId, List<LegalClock>> of(Collection<DeclarationId> declarations) {
        Map<DeclarationId, List<LegalClock>> all = new HashMap<>();
        if (!declarations.isEmpty()) {
            jdbc.sql("select * from deadline where declaration in (:declarations) order by declaration, place")
                .param("declarations", declarations.stream().map(DeclarationId::value).toList())
                .query(row -> {
                    all.computeIfAbsent(new DeclarationId(row.getObject("declaration", UUID.class)),
                            id -> new ArrayList<>())
                        .add(clock(row));
                });
        }
        return all;
    }

    private static LegalClock clock(ResultSet row) throws SQLException {
        return new LegalClock(row.getInt("place"), row.getString("key"), row.getInt("amount"),
                Unit.valueOf(row.getString("unit")), row.getString("basis"),
                new Workplace(ZoneId.of(row.getString("zone")), row.getInt("week"), row.getString("region")),
                row.getObject("starts_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
                instant(row, "due_at"), row.getBoolean("provisional"), instant(row, "stopped_at"),
                row.getString("stopped_by"), row.getInt("stood"), State.valueOf(row.getString("state")),
                instant(row, "ended_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A clock that starts; {@code nth} of those that start with it. */
    record Started(DeclarationId declaration, int agency, int nth, Term term, Workplace at, LocalDate startsOn,
            Due due) {

        private List<Object> columns() {
            return List.of(declaration.value(), agency, declaration.value(), nth, term.key(), term.tableVersion(),
                    term.amount(), term.unit().name(), term.calendar(), due.counting(), term.basis(), term.stopsOn(),
                    at.zone().getId(), startsOn, due.on(), utc(due.at()), due.provisional(), at.week(), at.region());
        }

    }

}
