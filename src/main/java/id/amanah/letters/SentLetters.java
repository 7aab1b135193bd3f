package id.amanah.letters;

import id.amanah.access.Capacity;
import id.amanah.access.Grants;
import id.amanah.declarations.Declaration;
import id.amanah.identity.Identity;
import id.amanah.kinds.Bundle;
import id.amanah.kinds.Kinds;
import id.amanah.letters.Letters.Delivery;
import id.amanah.letters.Letters.Sent;
import id.amanah.organisation.Organisation;
import id.amanah.organisation.Person;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letters of a case with their delivery, for who may see them. */
@Component
class SentLetters {

    /** Who sees a case by office sees what it wrote to whom. */
    private static final Set<Capacity> BY_OFFICE = EnumSet.of(Capacity.OFFICER, Capacity.SUPERIOR, Capacity.COMMITTEE,
            Capacity.AUDITOR);

    private final JdbcClient jdbc;

    private final Grants grants;

    private final SealedFiler seal;

    private final Kinds kinds;

    private final Organisation organisation;

    SentLetters(JdbcClient jdbc, Grants grants, SealedFiler seal, Kinds kinds, Organisation organisation) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.seal = seal;
        this.kinds = kinds;
        this.organisation = organisation;
    }

    private record Row(UUID id, String name, PersonId recipient, Words subject, Words text, Instant writtenAt,
            Instant readAt, Delivery delivery, Instant deliveredAt, String answer) {
    }

    List<Sent> of(Declaration declaration) {
        boolean all = grants.sight(declaration.id()).filter(BY_OFFICE::contains).isPresent();
        boolean sealed = seal.isBeforeActor(declaration);
        List<Row> rows = rows(declaration.id()).stream()
            .filter(row -> Identity.actor().is(row.recipient())
                    || all && !(sealed && row.recipient().equals(declaration.declarant())))
            .toList();
        Map<PersonId, Person> people = organisation.persons(rows.stream().map(Row::recipient).distinct().toList());
        Bundle bundle = kinds.bundle(declaration.bundle());
        return rows.stream().map(row -> sent(row, bundle, people, all)).toList();
    }

    private static Sent sent(Row row, Bundle bundle, Map<PersonId, Person> people, boolean byOffice) {
        Person recipient = people.get(row.recipient());
        return new Sent(row.id(), row.name(), Letters.title(bundle, row.name()), row.subject(), row.text(),
                recipient == null ? "" : recipient.name(), Identity.actor().is(row.recipient()), row.writtenAt(),
                row.delivery(), row.deliveredAt(), row.readAt(), byOffice ? row.answer() : null);
    }

    private List<Row> rows(DeclarationId declaration) {
        return jdbc.sql("""
                select l.*, o.state, o.carrier, o.handed_over_at, o.last_answer
                from letter l left join outbox o on o.letter = l.id
                where l.declaration = ? order by l.written_at, l.id""")
            .param(declaration.value())
            .query((row, number) -> row(row))
            .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getString("name"),
                new PersonId(row.getObject("recipient", UUID.class)),
                new Words(row.getString("subject_id"), row.getString("subject_en")),
                new Words(row.getString("text_id"), row.getString("text_en")), instant(row, "written_at"),
                instant(row, "read_at"), delivery(row.getString("state"), row.getString("carrier")),
                instant(row, "handed_over_at"), row.getString("last_answer"));
    }

    private static Delivery delivery(String state, String carrier) {
        if (state == null) {
            return Delivery.INBOX_ONLY;
        }
        return switch (state) {
            case "SENT" -> carrier.equals("FILE") ? Delivery.KEPT_AS_FILE : Delivery.HANDED_OVER;
            case "RETRY" -> Delivery.RETRYING;
            case "DEAD", "BOUNCED" -> Delivery.FAILED;
            default -> Delivery.WAITING;
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

}
