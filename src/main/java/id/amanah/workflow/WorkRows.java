package id.amanah.workflow;

import id.amanah.identity.PerTransaction;
import id.amanah.identity.WhileReading;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code work}, row by row. */
@Component
class WorkRows {

    private static final WorkMapper MAPPER = new WorkMapper();

    /** Which declaration an item belongs to never changes. */
    private final Map<UUID, DeclarationId> declarations = Collections.synchronizedMap(new Recent<>());

    /** What was decided in the cases of this transaction, until it decides more. */
    private final PerTransaction<Map<DeclarationId, List<Past>>> pasts = new PerTransaction<>(HashMap::new);

    private final WhileReading<UUID, Optional<WorkRow>> found = new WhileReading<>();

    private final WhileReading<DeclarationId, List<WorkRow>> opened = new WhileReading<>();

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkRow> find(UUID id) {
        return found.of(id,
                one -> jdbc.sql("select * from work where id = :id").param("id", one).query(this::row).optional());
    }

    /** Which declaration must be locked before the item is. */
    Optional<DeclarationId> declarationOf(UUID id) {
        DeclarationId known = declarations.get(id);
        return known != null ? Optional.of(known)
                : jdbc.sql("select declaration from work where id = :id")
                    .param("id", id)
                    .query(UUID.class)
                    .optional()
                    .map(DeclarationId::new);
    }

    /**
     * Locks the item, and with it the others of its case: what was decided before is then
     * known to the rules.
     */
    WorkRow lock(DeclarationId declaration, UUID id) {
        List<WorkRow> rows = new ArrayList<>();
        List<Past> past = new ArrayList<>();
        jdbc.sql("select * from work where declaration = :declaration order by id for update")
            .param("declaration", declaration.value())
            .query(row -> {
                rows.add(MAPPER.mapRow(row, 0));
                past.add(Past.of(row));
            });
        pasts.get().put(declaration, past);
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(WorkList::unknown);
    }

    /** What rules ask of an item that was decided. */
    private record Past(UUID by, UUID onBehalfOf, String level, boolean done, boolean closing) {

        Stream<UUID> persons() {
            return Stream.of(by, onBehalfOf).filter(Objects::nonNull);
        }

        static Past of(ResultSet row) throws SQLException {
            return new Past(row.getObject("decided_by", UUID.class), row.getObject("decided_for", UUID.class),
                    row.getString("level"), row.getString("state").equals("DONE"), row.getBoolean("closing"));
        }

    }

    private List<Past> past(DeclarationId declaration) {
        return pasts.get()
            .computeIfAbsent(declaration,
                    id -> jdbc.sql("""
                            select decided_by, decided_for, level, state, closing from work
                            where declaration = :declaration""")
                        .param("declaration", id.value())
                        .query((row, n) -> Past.of(row))
                        .list());
    }

    /** What this transaction read of a case is not so any more. */
    void changed(DeclarationId declaration) {
        pasts.get().remove(declaration);
    }

    List<WorkRow> open(DeclarationId declaration) {
        return opened.of(declaration, this::asked);
    }

    private List<WorkRow> asked(DeclarationId declaration) {
        return jdbc
            .sql("select * from work where declaration = :declaration and state = 'OPEN' order by created_at, id")
            .param("declaration", declaration.value())
            .query(this::row)
            .list();
    }

    private WorkRow row(ResultSet row, int number) throws SQLException {
        WorkRow read = MAPPER.mapRow(row, number);
        declarations.put(read.id(), read.declaration());
        return read;
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

    /** The item decided last. */
    Optional<WorkRow> lastDone(DeclarationId declaration) {
        return jdbc.sql("""
                select * from work where declaration = :declaration and state = 'DONE'
                order by decided_at desc, id desc limit 1""")
            .param("declaration", declaration.value())
            .query(MAPPER)
            .optional();
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

    Set<PersonId> deciders(DeclarationId declaration) {
        return jdbc
            .sql("""
                    select distinct who.person from work cross join lateral (values (decided_by), (decided_for)) as who(person)
                    where declaration = :declaration and state = 'DONE' and who.person is not null""")
            .param("declaration", declaration.value())
            .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
            .set();
    }

    /** Whose act made an item needless; empty where it was the system's. */
    Optional<PersonId> withdrawnBy(UUID id) {
        return jdbc.sql("select withdrawn_by from work where id = :id and withdrawn_by is not null")
            .param("id", id)
            .query(UUID.class)
            .optional()
            .map(PersonId::new);
    }

    /** The levels on which a person decided in a case. */
    Set<String> levels(DeclarationId declaration, PersonId person) {
        return past(declaration).stream()
            .filter(one -> one.done() && one.level() != null && one.persons().anyMatch(person.value()::equals))
            .map(Past::level)
            .collect(Collectors.toSet());
    }

    /** Whose decisions closed a case, the first time or later. */
    Set<UUID> closers(DeclarationId declaration) {
        return past(declaration).stream().filter(Past::closing).flatMap(Past::persons).collect(Collectors.toSet());
    }

    /** {@code onBehalfOf} is null unless a stand-in takes it. */
    void assign(UUID id, PersonId assignee, PersonId onBehalfOf) {
        jdbc.sql("update work set assignee = :assignee, assignee_for = :principal where id = :id")
            .param("assignee", assignee == null ? null : assignee.value(), java.sql.Types.OTHER)
            .param("principal", onBehalfOf == null ? null : onBehalfOf.value(), java.sql.Types.OTHER)
            .param("id", id)
            .update();
    }

    /** Another person is asked, and whoever took the item has it no more. */
    void ask(UUID id, PersonId person) {
        jdbc.sql("update work set person = :person, role = null, assignee = null, assignee_for = null where id = :id")
            .param("person", person.value())
            .param("id", id)
            .update();
    }

    void due(UUID id, LocalDate dueOn) {
        jdbc.sql("update work set due_on = :due where id = :id")
            .param("due", dueOn, java.sql.Types.DATE)
            .param("id", id)
            .update();
    }

    void decide(WorkRow done) {
        changed(done.declaration());
        WorkRow.Decision made = done.decision();
        jdbc.sql(
                """
                        update work set state = 'DONE', decided_by = :by, decided_for = :principal, decided_role = :role, decided_at = :at,
                        outcome = :outcome, answers = cast(:answers as jsonb), note = :note where id = :id""")
            .param("by", made.by().value())
            .param("principal", made.onBehalfOf() == null ? null : made.onBehalfOf().value(), java.sql.Types.OTHER)
            .param("role", made.role())
            .param("at", made.at().atOffset(ZoneOffset.UTC))
            .param("outcome", made.outcome())
            .param("answers", made.answers().isEmpty() ? null : AnswersJson.write(made.answers()))
            .param("note", made.note())
            .param("id", done.id())
            .update();
    }

}
