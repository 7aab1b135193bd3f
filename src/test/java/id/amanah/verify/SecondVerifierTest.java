package id.amanah.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.Hash;
import id.amanah.tlog.LogProof;
import id.amanah.tlog.Note;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two programs that share no line, in two languages, on two libraries: what one refuses
 * the other refuses with the same verdict.
 */
@EnabledIf("id.amanah.verify.SecondVerifier#isThere")
@DisplayName("The second verifier")
class SecondVerifierTest {

    private static final String KEY = SmallLog.SIGNER.key().toString();

    private static final byte[][] LEAVES = { "a".getBytes(), "b".getBytes(), "c".getBytes() };

    @TempDir
    Path log;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @EnumSource
    void agreesOnALog(BadLogs bad) throws IOException {
        bad.in(log);

        assertThat(first("log", log.toString(), "--key", KEY)).isEqualTo(bad.verdict().code());
        assertThat(SecondVerifier.verdict("log", log.toString(), KEY)).hasValue(bad.verdict().code());
    }

    @Test
    void agreesOnAHistoryThatWasWrittenAnew() throws IOException {
        new SmallLog(log).grow(40);
        String earlier = Files.copy(log.resolve("checkpoint"), elsewhere.resolve("earlier")).toString();
        new SmallLog(log).grow(60);
        assertThat(SecondVerifier.verdict("log", log.toString(), KEY, earlier)).hasValue(Verdict.WHOLE.code());

        SmallLog forged = new SmallLog(log);
        for (int leaf = 0; leaf < 60; leaf++) {
            forged.add("{\"seq\":1,\"stream\":\"f" + leaf + "\"}");
        }
        forged.write();

        assertThat(first("log", log.toString(), "--key", KEY, "--since", earlier)).isEqualTo(1);
        assertThat(SecondVerifier.verdict("log", log.toString(), KEY, earlier)).hasValue(1);
        assertThat(SecondVerifier.verdict("log", log.toString(), KEY)).hasValue(0);
    }

    @ParameterizedTest(name = "agrees on a proof with {0} for {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false,
            value = { "x|x", "index 1|index 0", "index 1|index 01", "index 1|index 2", "index 1|index -1",
                    "index 1|index 9223372036854775808", "tlog-proof@v1|tlog-proof@v2", "\\n|\\r\\n", "\u2014|-",
                    "\\n3\\n|\\n03\\n", "\\n3\\n|\\n4\\n", "(?<=index 1\\n)[^\\n]+\\n|",
                    "(?<=index 1\\n)([^\\n]+\\n)|$1$1", "/|_", "=\\n|\\n", "log.example/2026|log.example/2025",
                    "\\n\\n\u2014|\\n\u2014" })
    void agreesOnAProof(String before, String now) throws IOException {
        String proof = new String(proof().bytes(), StandardCharsets.UTF_8);
        String changed = proof.replaceAll(before, now == null ? "" : now.replace("\\n", "\n").replace("\\r", "\r"));
        Path file = Files.writeString(elsewhere.resolve("p.tlog-proof"), changed);
        Path leaf = Files.write(elsewhere.resolve("leaf"), LEAVES[1]);

        int verdict = first("proof", file.toString(), leaf.toString(), "--key", KEY);

        assertThat(verdict).isEqualTo(changed.equals(proof) ? 0 : 1);
        assertThat(SecondVerifier.verdict("proof", file.toString(), leaf.toString(), KEY)).hasValue(verdict);
    }

    @Test
    void agreesOnAnotherLeaf() throws IOException {
        Path file = Files.write(elsewhere.resolve("p.tlog-proof"), proof().bytes());
        Path leaf = Files.write(elsewhere.resolve("leaf"), LEAVES[2]);

        assertThat(first("proof", file.toString(), leaf.toString(), "--key", KEY)).isEqualTo(1);
        assertThat(SecondVerifier.verdict("proof", file.toString(), leaf.toString(), KEY)).hasValue(1);
    }

    /** That the second of three leaves stands in their log. */
    private static LogProof proof() {
        List<Hash> hashes = Arrays.stream(LEAVES).map(Hash::leaf).toList();
        Hash root = Hash.node(Hash.node(hashes.get(0), hashes.get(1)), hashes.get(2));
        String text = new Checkpoint("log.example/2026", 3, root).text();
        return new LogProof(1, List.of(hashes.get(0), hashes.get(2)),
                new Note(text, List.of(SmallLog.SIGNER.sign(text))));
    }

    private static int first(String... words) {
        PrintStream none = new PrintStream(OutputStream.nullOutputStream());
        return Verify.run(List.of(words), none, none);
    }

}
