package id.amanah.letters;

import id.amanah.identity.Identity;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import id.amanah.shared.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters to the actor (<i>kotak surat</i>); another's letter does not exist. */
@Service
public class Inbox {

    private final JdbcClient jdbc;

    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A letter to the actor.
     *
     * @param declaration null if it is about none
     * @param number the declaration's number; null if it is about none
     * @param readAt when it was first opened; null if it was not
     */
    public record Letter(UUID id, DeclarationId declaration, String number, String name, Words subject, Words text,
            Instant writtenAt, Instant readAt) {

        public boolean unread() {
            return readAt == null;
        }

    }

    /**
     * A page of letters.
     *
     * @param total how many there are on all pages
     * @param unread how many of them were never opened
     */
    public record Page(List<Letter> letters, long total, long unread) {
    }

    /**
     * Unread ones first, the newest first among each.
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public Page page(int page, int size) {
        List<Letter> letters = jdbc.sql("""
                select * from letter where recipient = :me order by read_at is not null, written_at desc, id desc
                limit :size offset :from""")
            .param("me", me())
            .param("size", size)
            .param("from", (long) page * size)
            .query((row, number) -> letter(row))
            .list();
        long[] counts = jdbc.sql("select count(*), count(*) - count(read_at) from letter where recipient = :me")
            .param("me", me())
            .query((row, number) -> new long[] { row.getLong(1), row.getLong(2) })
            .single();
        return new Page(letters, counts[0], counts[1]);
    }

    /** How many letters to a person wait to be read; asked on every page. */
    @Transactional(readOnly = true)
    public int unread(PersonId person) {
        return jdbc.sql("select count(*) from letter where recipient = ? and read_at is null")
            .param(person.value())
            .query(Integer.class)
            .single();
    }

    @Transactional(readOnly = true)
    public Letter find(UUID id) {
        return jdbc.sql("select * from letter where id = :id and recipient = :me")
            .param("id", id)
            .param("me", me())
            .query((row, number) -> letter(row))
            .optional()
            .orElseThrow(() -> Refusal.of(Refusal.Reason.UNKNOWN, "refusal.letters.unknown"));
    }

    /** Opens a letter; the first time counts. */
    @Transactional
    public Letter read(UUID id) {
        jdbc.sql("update letter set read_at = :now where id = :id and recipient = :me and read_at is null")
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("me", me())
            .update();
        return find(id);
    }

    private static UUID me() {
        return Identity.actor().person().value();
    }

    private static Letter letter(ResultSet row) throws SQLException {
        UUID declaration = row.getObject("declaration", UUID.class);
        OffsetDateTime read = row.getObject("read_at", OffsetDateTime.class);
        return new Letter(row.getObject("id", UUID.class), declaration == null ? null : new DeclarationId(declaration),
                row.getString("number"), row.getString("name"),
                new Words(row.getString("subject_id"), row.getString("subject_en")),
                new Words(row.getString("text_id"), row.getString("text_en")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(), read == null ? null : read.toInstant());
    }

}
