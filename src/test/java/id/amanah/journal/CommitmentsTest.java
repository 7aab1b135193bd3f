package id.amanah.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.identity.Accounts;
import id.amanah.identity.Actor;
import id.amanah.identity.Identity;
import id.amanah.shared.DeclarationId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@AmanahTest
@DisplayName("A leaf of the journal")
class CommitmentsTest {

    final DeclarationId stream = DeclarationId.next();

    @Autowired
    Journal journal;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    FlywayConnectionDetails owners;

    @Autowired
    TransactionTemplate transaction;

    Actor siti;

    @BeforeEach
    void sitiWritesTwice() {
        siti = accounts.actor("siti").orElseThrow();
        for (String reason : List.of("Rahasia keluarga", "Rahasia keluarga")) {
            Identity.as(siti, () -> transaction.executeWithoutResult(status -> journal
                .record(Entry.of("test.happened.v1", stream, 1).with("name", "Tetangga").because(reason))));
        }
    }

    private record Row(byte[] leaf, byte[] salt, byte[] body) {

        @SuppressWarnings("unchecked")
        Map<String, Object> members() {
            return JsonMapper.builder().build().readValue(leaf, Map.class);
        }

    }

    @Test
    void commitsToItsPayloadBySaltAndBody() throws Exception {
        for (Row row : rows()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(row.salt());
            sha.update(row.body());

            assertThat(row.salt()).hasSize(32);
            assertThat(row.members().get("commit")).isEqualTo(Base64.getEncoder().encodeToString(sha.digest()));
        }
    }

    @Test
    void isHashedAsRfc6962Says() throws Exception {
        List<byte[]> hashes = new ArrayList<>();
        for (Row row : rows()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((byte) 0);
            hashes.add(sha.digest(row.leaf()));
        }

        assertThat(journal.of(stream)).extracting(Recorded::leafHash).containsExactlyElementsOf(hashes);
        assertThat(jdbc.queryForObject("select last_leaf_hash from journal_stream_head where stream = ?", byte[].class,
                stream.value()))
            .isEqualTo(hashes.get(hashes.size() - 1));
    }

    @Test
    void tellsTwoEntriesOfTheSameContentApartByTheirSalts() {
        List<Row> rows = rows();

        assertThat(rows.get(0).body()).isEqualTo(rows.get(1).body());
        assertThat(rows.get(0).salt()).isNotEqualTo(rows.get(1).salt());
        assertThat(rows.get(0).members().get("commit")).isNotEqualTo(rows.get(1).members().get("commit"));
    }

    @Test
    void namesNobodyAndSaysNothingPersonal() {
        for (Row row : rows()) {
            assertThat(new String(row.leaf(), StandardCharsets.UTF_8)).doesNotContain("Rahasia", "Tetangga", "Siti",
                    siti.person().toString());
            assertThat(new String(row.body(), StandardCharsets.UTF_8)).contains("Rahasia", "Tetangga",
                    siti.person().toString());
        }
    }

    @Test
    void staysAsItIsWhenItsPayloadIsErasedByLaw() throws SQLException {
        Recorded before = journal.of(stream).get(0);

        erase(before);

        Recorded after = journal.of(stream).get(0);
        assertThat(after.erased()).isTrue();
        assertThat(after.leafHash()).isEqualTo(before.leafHash());
        assertThat(after.type()).isEqualTo("test.happened.v1");
        assertThat(after.actor()).isNull();
        assertThat(after.reason()).isNull();
        assertThat(journal.of(stream).get(1).reason()).isEqualTo("Rahasia keluarga");
    }

    private void erase(Recorded entry) throws SQLException {
        try (Connection owner = DriverManager.getConnection(owners.getJdbcUrl(), owners.getUsername(),
                owners.getPassword());
                PreparedStatement erasing = owner
                    .prepareStatement("delete from journal_payload where stream = ? and stream_seq = ?")) {
            erasing.setObject(1, stream.value());
            erasing.setInt(2, entry.seq());
            assertThat(erasing.executeUpdate()).isOne();
        }
    }

    private List<Row> rows() {
        return jdbc.query("""
                select e.leaf, p.salt, p.body from journal_event e join journal_payload p using (stream, stream_seq)
                where e.stream = ? order by e.stream_seq""",
                (row, n) -> new Row(row.getBytes(1), row.getBytes(2), row.getBytes(3)), stream.value());
    }

}
