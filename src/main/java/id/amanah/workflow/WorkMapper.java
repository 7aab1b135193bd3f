package id.amanah.workflow;

import id.amanah.identity.Role;
import id.amanah.kinds.UserStep;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code work}. */
final class WorkMapper implements RowMapper<WorkRow> {

    @Override
    public WorkRow mapRow(ResultSet row, int number) throws SQLException {
        String role = row.getString("role");
        WorkRow.State state = WorkRow.State.valueOf(row.getString("state"));
        return new WorkRow(row.getObject("id", UUID.class), new DeclarationId(row.getObject("declaration", UUID.class)),
                new AgencyId(row.getInt("agency_id")), row.getString("number"), row.getString("kind"),
                row.getString("bundle"), row.getString("step"), row.getString("task"),
                UserStep.Scope.valueOf(row.getString("scope")), role == null ? null : Role.valueOf(role),
                (Integer) row.getObject("unit"), person(row, "person"), row.getString("level"), state,
                person(row, "assignee"), person(row, "assignee_for"), instant(row, "created_at"),
                row.getObject("due_on", LocalDate.class), row.getString("item"),
                state == WorkRow.State.DONE ? decision(row) : null);
    }

    private static WorkRow.Decision decision(ResultSet row) throws SQLException {
        return new WorkRow.Decision(person(row, "decided_by"), person(row, "decided_for"),
                row.getString("decided_role"), instant(row, "decided_at"), row.getString("outcome"),
                AnswersJson.read(row.getString("answers")), row.getString("note"));
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

}
