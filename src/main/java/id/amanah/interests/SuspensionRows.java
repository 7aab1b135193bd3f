package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.identity.WhileReading;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of suspensions. */
@Component
class SuspensionRows {

    private static final String IN_FORCE = " (until_at is null or until_at > :now) ";

    private final WhileReading<DeclarationId, Optional<Row>> seen = new WhileReading<>();

    private final JdbcClient jdbc;

    private final Clock clock;

    SuspensionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A suspension in force.
     *
     * @param substitute null while none is named
     * @param until when it ends by a decision made already; null if nobody said
     */
    record Row(DeclarationId declaration, AgencyId agency, PersonId person, String kind, String reference,
            Instant since, Instant until, PersonId substitute, String basis) {
    }

    void begin(Declaration declaration, PersonId person, String basis, Instant now) {
        Conflict conflict = Conflict.of(declaration);
        jdbc.sql("""
                insert into suspension (id, declaration, agency_id, person, matter_kind, reference, since, basis)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (declaration) where until_at is null do nothing""")
            .param(Ids.next())
            .param(declaration.id().value())
            .param(declaration.agency().value())
            .param(person.value())
            .param(conflict.matter("kind"))
            .param(conflict.matter("reference"))
            .param(utc(now))
            .param(basis)
            .update();
    }

    /** Ends what is in force at a moment that may lie ahead; the last word counts. */
    boolean end(DeclarationId declaration, String endedBy, Instant until) {
        return jdbc
            .sql("update suspension set until_at = :until, ended_by = :by where declaration = :declaration and"
                    + IN_FORCE)
            .param("until", utc(until))
            .param("by", endedBy)
            .param("declaration", declaration.value())
            .param("now", utc(clock.instant()))
            .update() == 1;
    }

    void substitute(DeclarationId declaration, PersonId substitute) {
        jdbc.sql("update suspension set substitute = :substitute where declaration = :declaration and" + IN_FORCE)
            .param("substitute", substitute.value())
            .param("declaration", declaration.value())
            .param("now", utc(clock.instant()))
            .update();
    }

    Optional<Row> inForce(DeclarationId declaration) {
        return seen.of(declaration, id -> where("declaration = :id", id.value()).stream().findFirst());
    }

    Optional<Row> inForce(String number) {
        return where("declaration = (select id from declaration where number = :id)", number).stream().findFirst();
    }

    /** Those that bind a person. */
    List<Row> of(PersonId person) {
        return where("person = :id", person.value());
    }

    /** Those that bound a person once, the last ended first. */
    List<Row> over(PersonId person) {
        return jdbc.sql("select * from suspension where person = ? and until_at <= ? order by until_at desc, id")
            .param(person.value())
            .param(utc(clock.instant()))
            .query((row, n) -> row(row))
            .list();
    }

    /** Those in which a person acts in another's place. */
    List<Row> substitutedBy(PersonId person) {
        return where("substitute = :id", person.value());
    }

    private List<Row> where(String condition, Object id) {
        return jdbc.sql("select * from suspension where " + condition + " and" + IN_FORCE + "order by since, id")
            .param("id", id)
            .param("now", utc(clock.instant()))
            .query((row, n) -> row(row))
            .list();
    }

    /** Those in force at an agency; null stands for any person, any reference. */
    List<Row> inForce(AgencyId agency, PersonId person, String reference) {
        return jdbc.sql("""
                select * from suspension where (until_at is null or until_at > :now) and agency_id = :agency
                    and (cast(:person as uuid) is null or person = :person)
                    and (cast(:reference as text) is null or reference = :reference)
                order by since, id""")
            .param("agency", agency.value())
            .param("now", utc(clock.instant()))
            .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
            .param("reference", reference)
            .query((row, n) -> row(row))
            .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID substitute = row.getObject("substitute", UUID.class);
        OffsetDateTime until = row.getObject("until_at", OffsetDateTime.class);
        return new Row(new DeclarationId(row.getObject("declaration", UUID.class)),
                new AgencyId(row.getInt("agency_id")), new PersonId(row.getObject("person", UUID.class)),
                row.getString("matter_kind"), row.getString("reference"),
                row.getObject("since", OffsetDateTime.class).toInstant(), until == null ? null : until.toInstant(),
                substitute == null ? null : new PersonId(substitute), row.getString("basis"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

}
