package id.amanah.letters;

import id.amanah.declarations.Declarations;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.organisation.Mailboxes;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that will not arrive (<i>surel gagal kirim</i>): why, and sent again by an
 * administrator. The letters themselves lie in the inbox all the while.
 */
@Service
public class Undelivered {

    private static final String DEAD = """
            select o.id, o.recipient, o.address, o.last_answer, o.attempts, o.created_at, l.declaration, l.number,
                l.version, l.name
            from outbox o left join letter l on l.id = o.letter
            where o.state in ('DEAD', 'BOUNCED') and o.agency_id = any(:agencies)""";

    private final JdbcClient jdbc;

    private final Declarations declarations;

    private final Mailboxes mailboxes;

    private final Journal journal;

    private final Clock clock;

    Undelivered(JdbcClient jdbc, Declarations declarations, Mailboxes mailboxes, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.mailboxes = mailboxes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A mail that was given up.
     *
     * @param declaration what its letter is about; null if it is about none
     * @param answer what the mail server said last; null if it never answered
     */
    public record Mail(UUID id, PersonId recipient, String address, DeclarationId declaration, String number,
            int version, String letter, Instant since, int attempts, String answer) {
    }

    /** The mails that were given up at the actor's agencies, the oldest first. */
    @Transactional(readOnly = true)
    public List<Mail> all() {
        mustAdminister();
        return jdbc.sql(DEAD + " order by o.created_at, o.id limit 200")
            .param("agencies", agencies())
            .query((row, number) -> mail(row))
            .list();
    }

    /** How many there are. */
    @Transactional(readOnly = true)
    public int count() {
        mustAdminister();
        return jdbc.sql("select count(*) from outbox where state in ('DEAD', 'BOUNCED') and agency_id = any(:agencies)")
            .param("agencies", agencies())
            .query(Integer.class)
            .single();
    }

    /**
     * Has a mail sent again, to the address that the person has by now; under the same
     * Message-ID, so that nobody reads it twice.
     */
    @Transactional
    public void sendAgain(UUID id) {
        mustAdminister();
        Mail mail = jdbc.sql(DEAD + " and o.id = :id")
            .param("agencies", agencies())
            .param("id", id)
            .query((row, number) -> mail(row))
            .optional()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.letters.not-undelivered"));
        if (mail.declaration() != null) {
            declarations.lock(mail.declaration());
        }
        jdbc.sql("update outbox set state = 'NEW', attempts = 0, address = :address, created_at = :now, next_at = :now"
                + " where id = :id")
            .param("address", address(mail))
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update();
        if (mail.declaration() != null) {
            journal.record(Entry.of("letter.sent-again.v1", mail.declaration(), mail.version())
                .with("letter", mail.letter())
                .about(mail.recipient()));
        }
    }

    private String address(Mail mail) {
        Mailboxes.Mailbox box = mailboxes.of(Set.of(mail.recipient())).get(mail.recipient());
        return box == null || box.address() == null ? mail.address() : box.address();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        UUID declaration = row.getObject("declaration", UUID.class);
        return new Mail(row.getObject("id", UUID.class), new PersonId(row.getObject("recipient", UUID.class)),
                row.getString("address"), declaration == null ? null : new DeclarationId(declaration),
                row.getString("number"), row.getInt("version"), row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"),
                row.getString("last_answer"));
    }

    private static Integer[] agencies() {
        return Identity.actor().agencies().stream().map(AgencyId::value).toArray(Integer[]::new);
    }

    private static void mustAdminister() {
        if (!Identity.actor().has(Role.ADMINISTRATOR)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.letters.administrators-only");
        }
    }

}
