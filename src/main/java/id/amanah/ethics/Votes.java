package id.amanah.ethics;

import id.amanah.declarations.Declaration;
import id.amanah.journal.Entry;
import id.amanah.journal.Journal;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.workflow.SealedAnswers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The votes of committees (<i>suara majelis</i>), one a member. Nothing reads what was
 * voted before the votes are opened; until then the journal knows of each its commitment
 * alone, the SHA-256 of a secret salt and the vote, by which an opened vote can be proven
 * to be the one that was cast.
 */
@Component
class Votes implements SealedAnswers {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcTemplate jdbc;

    private final Journal journal;

    private final Clock clock;

    private final SecureRandom random = new SecureRandom();

    Votes(JdbcTemplate jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public void keep(Declaration hearing, String step, PersonId member, Map<String, Object> answers, String note) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        Vote vote = new Vote(member, "VIOLATION".equals(answers.get("finding")), (String) answers.get("sanction"),
                (String) answers.get("article"), (String) answers.get("reason"), clock.instant(), HEX.formatHex(bytes));
        jdbc.update("""
                insert into ethics_vote (declaration, agency_id, member, violation, sanction, article, reason, salt,
                cast_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", hearing.id().value(), hearing.agency().value(),
                member.value(), vote.violation(), vote.sanction(), vote.article(), vote.reason(), vote.salt(),
                Timestamp.from(vote.castAt()));
        journal.record(
                Entry.of("ethics.vote-cast.v1", hearing.id(), hearing.version()).with("commitment", commitment(vote)));
    }

    /** How many have voted, whatever they voted. */
    int cast(DeclarationId hearing) {
        return jdbc.queryForObject("select count(*) from ethics_vote where declaration = ?", Integer.class,
                hearing.value());
    }

    /** The votes, once they are opened; none before. */
    List<Vote> opened(DeclarationId hearing) {
        return jdbc.query("select * from ethics_vote where declaration = ? and opened_at is not null order by cast_at",
                (row, n) -> new Vote(new PersonId(row.getObject("member", UUID.class)), row.getBoolean("violation"),
                        row.getString("sanction"), row.getString("article"), row.getString("reason"),
                        row.getTimestamp("cast_at").toInstant(), row.getString("salt")),
                hearing.value());
    }

    /** All are in, or the chair has closed the vote: from now on they can be read. */
    List<Vote> open(DeclarationId hearing) {
        jdbc.update("update ethics_vote set opened_at = ? where declaration = ? and opened_at is null",
                Timestamp.from(clock.instant()), hearing.value());
        return opened(hearing);
    }

    /**
     * SHA-256 in lower-case hex over the UTF-8 of salt, member, finding, sanction,
     * article and reason, each followed by a line feed; what is missing is empty.
     */
    static String commitment(Vote vote) {
        StringBuilder text = new StringBuilder();
        for (Object part : new Object[] { vote.salt(), vote.member().value(), vote.violation(), vote.sanction(),
                vote.article(), vote.reason() }) {
            text.append(part == null ? "" : part).append('\n');
        }
        try {
            return HEX.formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
