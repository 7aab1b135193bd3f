package id.amanah.workflow;

import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code work}, row by row. */
@Component
class WorkRows {

    private static final WorkMapper MAPPER = new WorkMapper();

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkRow> find(UUID id) {
        return jdbc.sql("select * from work where id = :id").param("id", id).query(MAPPER).optional();
    }

    /** Which declaration must be locked before the item is. */
    Optional<DeclarationId> declarationOf(UUID id) {
        return jdbc.sql("select declaration from work where id = :id")
            .param("id", id)
            .query(UUID.class)
            .optional()
            .map(DeclarationId::new);
    }

    WorkRow lock(UUID id) {
        return jdbc.sql("select * from work where id = :id for update").param("id", id).query(MAPPER).single();
    }

    List<WorkRow> open(DeclarationId declaration) {
        return jdbc
            .sql("select * from work where declaration = :declaration and state = 'OPEN' order by created_at, id")
            .param("declaration", declaration.value())
            .query(MAPPER)
            .list();
    }

    /** The last decision of a step. */
    Optional<WorkRow.Decision> last(DeclarationId declaration, String step) {
        return jdbc.sql("""
                select * from work where declaration = :declaration and step = :step and state = 'DONE'
                order by decided_at desc, id desc limit 1""")
            .params(Map.of("declaration", declaration.value(), "step", step))
            .query(MAPPER)
            .optional()
            .map(WorkRow::decision);
    }

    Optional<PersonId> lastDecider(DeclarationId declaration) {
        return jdbc.sql("""
                select decided_by from work where declaration = :declaration and state = 'DONE'
                order by decided_at desc, id desc limit 1""")
            .param("declaration", declaration.value())
            .query(UUID.class)
            .optional()
            .map(PersonId::new);
    }

    /** The levels on which a person decided in a case. */
    Set<String> levels(DeclarationId declaration, PersonId person) {
        return jdbc.sql("""
                select distinct level from work where declaration = :declaration and decided_by = :person
                and state = 'DONE' and level is not null""")
            .params(Map.of("declaration", declaration.value(), "person", person.value()))
            .query(String.class)
            .set();
    }

    /** Whose decisions closed a case, the first time or later. */
    Set<UUID> closers(DeclarationId declaration) {
        return jdbc.sql("select decided_by from work where declaration = :declaration and closing")
            .param("declaration", declaration.value())
            .query(UUID.class)
            .set();
    }

    void assign(UUID id, PersonId assignee) {
        jdbc.sql("update work set assignee = :assignee where id = :id")
            .param("assignee", assignee == null ? null : assignee.value(), java.sql.Types.OTHER)
            .param("id", id)
            .update();
    }

    void due(UUID id, LocalDate dueOn) {
        jdbc.sql("update work set due_on = :due where id = :id")
            .param("due", dueOn, java.sql.Types.DATE)
            .param("id", id)
            .update();
    }

    void decide(UUID id, WorkRow.Decision made) {
        jdbc.sql("""
                update work set state = 'DONE', decided_by = :by, decided_role = :role, decided_at = :at,
                outcome = :outcome, answers = cast(:answers as jsonb), note = :note where id = :id""")
            .param("by", made.by().value())
            .param("role", made.role())
            .param("at", made.at().atOffset(ZoneOffset.UTC))
            .param("outcome", made.outcome())
            .param("answers", made.answers().isEmpty() ? null : AnswersJson.write(made.answers()))
            .param("note", made.note())
            .param("id", id)
            .update();
    }

}
