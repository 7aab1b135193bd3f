package id.amanah.interests;

import id.amanah.declarations.Declaration;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.Ids;
import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private final JdbcClient jdbc;

    SuspensionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A suspension in force; {@code substitute} is null while none is named. */
    record Row(DeclarationId declaration, PersonId person, String kind, String reference, Instant since,
            PersonId substitute, String basis) {
    }

    void begin(Declaration declaration, Conflict conflict, String basis, Instant now) {
        jdbc.sql("""
                insert into suspension (id, declaration, agency_id, person, matter_kind, reference, since, basis)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (declaration) where until_at is null do nothing""")
            .param(Ids.next())
            .param(declaration.id().value())
            .param(declaration.agency().value())
            .param(declaration.declarant().value())
            .param(conflict.matter("kind"))
            .param(conflict.matter("reference"))
            .param(utc(now))
            .param(basis)
            .update();
    }

    boolean end(DeclarationId declaration, String endedBy, Instant now) {
        return jdbc.sql("update suspension set until_at = ?, ended_by = ? where declaration = ? and until_at is null")
            .params(utc(now), endedBy, declaration.value())
            .update() == 1;
    }

    void substitute(DeclarationId declaration, PersonId substitute) {
        jdbc.sql("update suspension set substitute = ? where declaration = ? and until_at is null")
            .params(substitute.value(), declaration.value())
            .update();
    }

    Optional<Row> inForce(DeclarationId declaration) {
        return jdbc.sql("select * from suspension where declaration = ? and until_at is null")
            .param(declaration.value())
            .query((row, n) -> row(row))
            .optional();
    }

    /** Those in force at an agency; null stands for any person, any reference. */
    List<Row> inForce(AgencyId agency, PersonId person, String reference) {
        return jdbc.sql("""
                select * from suspension where until_at is null and agency_id = :agency
                    and (cast(:person as uuid) is null or person = :person)
                    and (cast(:reference as text) is null or reference = :reference)
                order by since, id""")
            .param("agency", agency.value())
            .param("person", person == null ? null : person.value(), java.sql.Types.OTHER)
            .param("reference", reference)
            .query((row, n) -> row(row))
            .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID substitute = row.getObject("substitute", UUID.class);
        return new Row(new DeclarationId(row.getObject("declaration", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)), row.getString("matter_kind"),
                row.getString("reference"), row.getObject("since", OffsetDateTime.class).toInstant(),
                substitute == null ? null : new PersonId(substitute), row.getString("basis"));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

}
