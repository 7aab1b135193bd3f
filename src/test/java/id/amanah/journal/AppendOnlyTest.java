package id.amanah.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.AmanahTest;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@AmanahTest
@DisplayName("The journal")
class AppendOnlyTest {

    @Autowired
    Journal journal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    FlywayConnectionDetails owners;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = { "update journal_event set type = 'x'", "delete from journal_event",
            "truncate journal_event", "update journal_payload set body = ''", "delete from journal_payload",
            "truncate journal_payload", "delete from journal_pending", "truncate journal_pending",
            "delete from journal_stream_head", "truncate journal_stream_head", "delete from journal_agency_key",
            "update journal_agency_key set key = sha256('')", "alter table journal_event disable trigger all",
            "insert into journal_event (stream, stream_seq, type, leaf, recorded_at, written_at) "
                    + "values (gen_random_uuid(), 1, 'x', '', now(), now())" })
    void refusesTheApplicationEverythingButAppending(String rewriting) {
        assertThatThrownBy(() -> jdbc.execute(rewriting)).rootCause()
            .satisfies(
                    refused -> assertThat(refused.getMessage()).matches("(?s).*(permission denied|must be owner).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "update journal_event set type = 'x'", "delete from journal_event",
            "truncate journal_event", "update journal_payload set body = ''", "truncate journal_payload",
            "truncate journal_pending", "delete from journal_stream_head", "truncate journal_stream_head",
            "update journal_stream_head set last_seq = last_seq - 1",
            "update journal_stream_head set stream = gen_random_uuid()" })
    void refusesEvenTheOwnerUnlessTheySwitchOffTheTriggers(String rewriting) throws SQLException {
        write(DeclarationId.next(), false);

        try (Connection owner = DriverManager.getConnection(owners.getJdbcUrl(), owners.getUsername(),
                owners.getPassword())) {
            assertThatThrownBy(() -> owner.createStatement().execute(rewriting)).hasMessageContaining("append-only");
        }
    }

    @Test
    void countsEachStreamWithoutGapsAndChainsItsLeavesHoweverManyWriteAtOnce() {
        DeclarationId stream = DeclarationId.next();

        IntStream.range(0, 50).parallel().forEach(n -> write(stream, false));

        List<Recorded> entries = journal.of(stream);
        assertThat(entries).extracting(Recorded::seq)
            .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        List<byte[]> leaves = jdbc.query("select leaf from journal_event where stream = ? order by stream_seq",
                (row, n) -> row.getBytes(1), stream.value());
        for (int at = 1; at < leaves.size(); at++) {
            String before = java.util.Base64.getEncoder().encodeToString(entries.get(at - 1).leafHash());
            assertThat(new String(leaves.get(at), java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"prev\":\"" + before + "\"");
            assertThat(new Leaf(leaves.get(at)).hash()).isEqualTo(entries.get(at).leafHash());
        }
    }

    @Test
    void keepsNothingOfATransactionThatIsRolledBack() {
        DeclarationId stream = DeclarationId.next();

        write(stream, true);

        assertThat(journal.of(stream)).isEmpty();
    }

    private void write(DeclarationId stream, boolean rollBack) {
        Identity.as(Actor.system(new AgencyId(1)), () -> transaction.executeWithoutResult(status -> {
            journal.record(Entry.of("test.happened.v1", stream, 1).with("what", "something"));
            if (rollBack) {
                status.setRollbackOnly();
            }
        }));
    }

}
