package id.amanah.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox (<i>kotak keluar</i>): each mail is leased in one transaction, sent outside
 * of any, and marked in another, so that no lock and no connection waits for a mail
 * server. A sender that dies loses its lease, and the mail goes out with the same
 * Message-ID.
 */
@Component
class Outbox {

    private static final String LEASE = """
            with due as materialized (
                select id from outbox where state in ('NEW', 'RETRY', 'LEASED') and next_at <= :now
                order by priority, next_at, id limit 1 for update skip locked)
            update outbox set state = 'LEASED', attempts = attempts + 1, next_at = :until
            from due where outbox.id = due.id returning outbox.*""";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the most urgent mail that is due for nobody else until then; empty if none
     * is.
     */
    @Transactional
    public Optional<Outgoing> lease(Instant now, Instant until) {
        return jdbc.sql(LEASE)
            .param("now", at(now))
            .param("until", at(until))
            .query((row, number) -> mail(row))
            .optional();
    }

    /** The mail was accepted; false if another sender had taken it over meanwhile. */
    @Transactional
    public boolean sent(Outgoing mail, Carrier.Name carrier, String answer, Instant now) {
        return jdbc
            .sql("update outbox set state = 'SENT', handed_over_at = :now, carrier = :carrier, last_answer = :answer"
                    + " where id = :id and state = 'LEASED' and attempts = :attempts")
            .param("now", at(now))
            .param("carrier", carrier.name())
            .param("answer", answer)
            .param("id", mail.id())
            .param("attempts", mail.attempts())
            .update() == 1;
    }

    /** It is tried again at {@code next}; never again if that is null. */
    @Transactional
    public void failed(Outgoing mail, String answer, Instant next) {
        jdbc.sql("update outbox set state = case when :next::timestamptz is null then 'DEAD' else 'RETRY' end,"
                + " next_at = coalesce(:next::timestamptz, next_at), last_answer = :answer"
                + " where id = :id and state = 'LEASED' and attempts = :attempts")
            .param("next", next == null ? null : at(next), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
            .param("answer", answer)
            .param("id", mail.id())
            .param("attempts", mail.attempts())
            .update();
    }

    private static Outgoing mail(ResultSet row) throws SQLException {
        return new Outgoing(row.getObject("id", UUID.class), row.getString("address"),
                Locale.forLanguageTag(row.getString("language")), row.getString("subject"), row.getString("text"),
                row.getString("message_id"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

}
