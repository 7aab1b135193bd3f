package id.amanah.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Client;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.LogProof;
import id.amanah.tlog.Note;
import id.amanah.tlog.Policy;
import id.amanah.tlog.Tile;
import id.amanah.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanahTest
@DisplayName("The seal of the journal")
class SealingTest {

    @Autowired
    Clients clients;

    @Autowired
    Sealer sealer;

    @Autowired
    MerkleLog log;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesEveryEntryOnceAndAnOutsiderFindsTheLogWhole() throws IOException {
        GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        long leaves = sealer.seal();

        assertThat(leaves).isEqualTo(count("journal_event"));
        assertThat(count("journal_pending")).isZero();
        assertThat(verified()).startsWith("UTUH").contains("leaves of");
    }

    @Test
    void goesOnWhereItStopped() throws IOException {
        long before = sealer.seal();
        Path earlier = Files.copy(sealer.settings().directory().resolve("checkpoint"),
                Files.createTempDirectory("log").resolve("c"));
        assertThat(sealer.seal()).isEqualTo(before);
        for (int more = 0; more < 30; more++) {
            GiftReports.file(clients, "siti", GiftReports.refusal());
        }

        assertThat(sealer.seal()).isGreaterThan(before);
        assertThat(verified("--since", earlier.toString())).startsWith("UTUH");
    }

    @Test
    void provesAnEntryToWhoeverHasItsLeaf() throws IOException {
        String number = GiftReports.file(clients, "siti", GiftReports.refusal());
        UUID stream = jdbc.sql("select id from declaration where number = ?").param(number).query(UUID.class).single();
        assertThat(log.proofs(stream)).as("not sealed yet").isEmpty();

        sealer.seal();

        LogProof proof = LogProof.of(log.proofs(stream).get(1).bytes());
        byte[] leaf = jdbc.sql("select leaf from journal_event where stream = ? and stream_seq = 1")
            .param(stream)
            .query((row, n) -> row.getBytes(1))
            .single();
        assertThat(proof.check(leaf, Policy.of(sealer.key())).size()).isEqualTo(count("journal_event"));
        assertThat(log.proofs(stream)).hasSize(log.leaves(stream).size());
        assertThat(log.proofs(UUID.randomUUID())).isEmpty();
    }

    @Test
    void isGivenOutByteForByteAsItLiesInTheDirectory() throws IOException {
        GiftReports.file(clients, "siti", GiftReports.refusal());
        long size = sealer.seal();
        Client auditor = clients.as("nugroho");

        assertThat(clients.as("siti").get("/api/audit/key").expect(200).text().strip())
            .isEqualTo(sealer.key().toString());
        assertThat(clients.as("siti").get("/api/audit/checkpoint").expect(200).body())
            .isEqualTo(Files.readAllBytes(sealer.settings().directory().resolve("checkpoint")));
        for (Tile tile : List.of(Tile.in(size, 0, 0), Tile.in(size, 0, (size - 1) / 256),
                Tile.in(size, Tile.ENTRIES, (size - 1) / 256))) {
            Answer answer = auditor.get("/api/audit/" + tile.path()).expect(200);
            assertThat(answer.body()).isEqualTo(Files.readAllBytes(sealer.settings().directory().resolve(tile.path())));
            assertThat(answer.header("Cache-Control").orElse("")).contains("immutable");
        }
    }

    @Test
    void showsLeavesToAuditorsAloneAndNothingBeyondTheCheckpoint() throws IOException {
        long size = sealer.seal();
        String entries = Tile.in(size, Tile.ENTRIES, 0).path();

        assertThat(clients.as("siti").get("/api/audit/" + entries).status()).isEqualTo(404);
        assertThat(clients.as("admin").get("/api/audit/" + entries).status()).isEqualTo(404);
        assertThat(clients.nobody().get("/api/audit/" + entries).status()).isEqualTo(401);
        for (String none : List.of("tile/0/999", "tile/0/0", "tile/7/000", "tile/64/000", "tile/entries/999",
                "tile/x/000", "tile/0/000.p/0")) {
            assertThat(clients.as("nugroho").get("/api/audit/" + none).status()).as(none).isEqualTo(404);
        }
    }

    @Test
    void isMadeGoodAfterAStopBetweenAnyTwoSteps() throws IOException {
        long size = sealer.seal();
        Path checkpoint = sealer.settings().directory().resolve("checkpoint");

        Files.delete(checkpoint);
        assertThat(sealer.seal()).isEqualTo(size);
        assertThat(verified()).startsWith("UTUH");

        try (Stream<Path> files = Files.walk(sealer.settings().directory()).sorted(Comparator.reverseOrder())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(sealer.seal()).isEqualTo(size);
        assertThat(verified()).startsWith("UTUH");
    }

    @Test
    void losesNothingWhenManyFileAndManySeal() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        List<Callable<Object>> acts = new ArrayList<>();
        for (int act = 0; act < 40; act++) {
            acts.add(act % 4 == 0 ? sealer::seal : () -> GiftReports.file(clients, "siti", GiftReports.refusal()));
        }
        for (Future<Object> done : people.invokeAll(acts)) {
            done.get();
        }
        people.shutdown();

        assertThat(sealer.seal()).isEqualTo(count("journal_event"));
        assertThat(verified()).startsWith("UTUH");
        Map<String, Object> gaps = jdbc.sql("""
                select count(*) as gaps from journal_batch b where first_index <> coalesce((
                    select first_index + leaves from journal_batch a
                    where a.first_index < b.first_index order by a.first_index desc limit 1), 0)""")
            .query()
            .singleRow();
        assertThat(gaps).containsEntry("gaps", 0L);
    }

    @Test
    void isSignedByAKeyThatOnlyTheProgramReads() throws IOException {
        sealer.seal();
        Note note = Note.of(Files.readAllBytes(sealer.settings().directory().resolve("checkpoint")));

        assertThat(Checkpoint.of(note.text()).origin()).isEqualTo(sealer.key().name()).startsWith("amanah.local/");
        Path key = sealer.settings().key();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
        assertThat(Files.readString(key)).startsWith("PRIVATE+KEY+");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String verified(String... more) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("log", sealer.settings().directory().toString(), "--key", sealer.key().toString()));
        words.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Verify.run(words, new PrintStream(out), new PrintStream(java.io.OutputStream.nullOutputStream()));
        return out.toString();
    }

}
