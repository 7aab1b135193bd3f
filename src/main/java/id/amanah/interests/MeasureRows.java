package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of measures, each for as long as it was in force. */
@Component
class MeasureRows {

    private final JdbcTemplate jdbc;

    MeasureRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How a measure stands. */
    enum State {

        IN_FORCE, ENDED, BREACHED, REPLACED

    }

    /**
     * A measure.
     *
     * @param person whom it binds
     * @param owner who carries it out
     * @param checkOn when it is looked at next; null if no day was set
     * @param since when it was set; null before it is
     * @param endedAt null while it is in force
     */
    record Row(DeclarationId declaration, String id, PersonId person, String kind, String description, PersonId owner,
            LocalDate dueOn, LocalDate checkOn, State state, Instant since, Instant endedAt) {
    }

    /** Puts measures in force in place of those before. */
    void put(Declaration declaration, List<Row> measures, Instant now) {
        endAll(declaration.id(), State.REPLACED, now);
        jdbc.batchUpdate(
                """
                        insert into measure (declaration, agency_id, row_id, person, kind, description, owner, due_on, check_on, state,
                            since) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'IN_FORCE', ?)
                        on conflict (declaration, row_id) do update set state = 'IN_FORCE', since = excluded.since,
                            ended_at = null, due_on = excluded.due_on, check_on = excluded.check_on""",
                measures.stream()
                    .map(m -> new Object[] { declaration.id().value(), declaration.agency().value(), m.id(),
                            m.person().value(), m.kind(), m.description(), m.owner().value(), m.dueOn(), m.checkOn(),
                            now.atOffset(ZoneOffset.UTC) })
                    .toList());
    }

    void keep(DeclarationId declaration, String id, LocalDate checkOn) {
        jdbc.update("update measure set check_on = ? where declaration = ? and row_id = ?", checkOn,
                declaration.value(), id);
    }

    void end(DeclarationId declaration, String id, State state, Instant now) {
        jdbc.update("update measure set state = ?, ended_at = ? where declaration = ? and row_id = ?", state.name(),
                now.atOffset(ZoneOffset.UTC), declaration.value(), id);
    }

    void endAll(DeclarationId declaration, State state, Instant now) {
        jdbc.update("update measure set state = ?, ended_at = ? where declaration = ? and state = 'IN_FORCE'",
                state.name(), now.atOffset(ZoneOffset.UTC), declaration.value());
    }

    List<Row> of(DeclarationId declaration) {
        return jdbc.query("select * from measure where declaration = ? order by since, row_id", (row, n) -> row(row),
                declaration.value());
    }

    /** What binds a person: their own conflicts' measures and those they carry out. */
    List<Row> binding(PersonId person) {
        return jdbc.query("""
                select * from measure where state = 'IN_FORCE' and (owner = ? or person = ?)
                order by check_on nulls last, since, row_id""", (row, n) -> row(row), person.value(), person.value());
    }

    /** What bound a person once, the last ended first. */
    List<Row> over(PersonId person) {
        return jdbc.query("""
                select * from measure where state <> 'IN_FORCE' and (owner = ? or person = ?)
                order by ended_at desc, row_id""", (row, n) -> row(row), person.value(), person.value());
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Row(new DeclarationId(row.getObject("declaration", UUID.class)), row.getString("row_id"),
                new PersonId(row.getObject("person", UUID.class)), row.getString("kind"), row.getString("description"),
                new PersonId(row.getObject("owner", UUID.class)), row.getObject("due_on", LocalDate.class),
                row.getObject("check_on", LocalDate.class), State.valueOf(row.getString("state")),
                row.getObject("since", OffsetDateTime.class).toInstant(), ended == null ? null : ended.toInstant());
    }

}
