package id.amanah.verify;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.tlog.NoteSigner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The auditor's own check of a log")
class VerifyTest {

    @TempDir
    Path log;

    @TempDir
    Path elsewhere;

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 255, 256, 257, 700 })
    void findsAWholeLogWhole(int size) throws IOException {
        new SmallLog(log).grow(size);

        assertThat(check()).startsWith("UTUH").contains(size + " leaves");
    }

    @Test
    void findsEveryChangedByteOfEveryFile() throws IOException {
        new SmallLog(log).grow(300);
        try (Stream<Path> files = Files.walk(log).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                everyNthByte(file);
            }
        }
        assertThat(check()).startsWith("UTUH");
    }

    private void everyNthByte(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int step = Math.max(1, whole.length / 60);
        for (int at = 0; at < whole.length; at += step) {
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            Files.write(file, changed);
            assertThat(check()).as("%s byte %d", file, at).startsWith("DIUBAH");
        }
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(check()).as("%s shorter", file).startsWith("DIUBAH");
        Files.delete(file);
        assertThat(check()).as("%s gone", file).startsWith("TIDAK LENGKAP");
        Files.write(file, whole);
    }

    @Test
    void namesTheFirstLeafThatWasChanged() throws IOException {
        new SmallLog(log).grow(300);
        Path bundle = log.resolve("tile/entries/001.p/44");
        String leaves = Files.readString(bundle, java.nio.charset.StandardCharsets.ISO_8859_1);
        Files.writeString(bundle, leaves.replace("\"id\":270", "\"id\":271"),
                java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(check()).isEqualTo("DIUBAH · TAMPERED: Leaf 270 is not what its hash says");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"seq\":3,\"stream\":\"s0\"}", "{\"seq\":1,\"stream\":\"s0\"}",
            "{\"seq\":2,\"stream\":\"s0\"}", "{\"prev\":\"AAAA\",\"seq\":2,\"stream\":\"s0\"}",
            "{\"prev\":\"AAAA\",\"seq\":1,\"stream\":\"new\"}", "{", "{}" })
    void findsGapsInAStreamThatWasSealedWithThem(String leaf) throws IOException {
        new SmallLog(log).grow(3);
        SmallLog gap = new SmallLog(log);
        gap.grow(3).add(leaf).write();

        assertThat(check()).startsWith("DIUBAH").contains("Leaf 3");
    }

    @Test
    void findsAHistoryThatWasWrittenAnewWithTheRightKey() throws IOException {
        new SmallLog(log).grow(40);
        Path earlier = Files.copy(log.resolve("checkpoint"), elsewhere.resolve("earlier"));
        new SmallLog(log).grow(60);
        assertThat(check("--since", earlier.toString())).startsWith("UTUH");

        new SmallLog(log).add("{\"seq\":1,\"stream\":\"x\"}")
            .add("{\"seq\":1,\"stream\":\"y\"}")
            .add("{\"seq\":1,\"stream\":\"z\"}")
            .write();
        assertThat(check()).startsWith("UTUH");
        assertThat(check("--since", earlier.toString())).startsWith("DIUBAH").contains("had 40 before");
        SmallLog forged = new SmallLog(log);
        for (int i = 0; i < 60; i++) {
            forged.add("{\"seq\":1,\"stream\":\"f" + i + "\"}");
        }
        forged.write();
        assertThat(check("--since", earlier.toString())).startsWith("DIUBAH").contains("first 40 leaves");
    }

    @Test
    void trustsNoOtherKey() throws IOException {
        new SmallLog(log).grow(4);
        String other = NoteSigner.generate("log.example/2026").key().toString();

        assertThat(run("log", log.toString(), "--key", other)).startsWith("DIUBAH");
    }

    @Test
    void tellsApartWhatCannotBeReachedAndWhatIsNotUnderstood() {
        String key = SmallLog.SIGNER.key().toString();

        assertThat(run("log", log.resolve("none").toString(), "--key", key)).startsWith("TIDAK TERJANGKAU");
        assertThat(run("log", "http://127.0.0.1:1/", "--key", key)).startsWith("TIDAK TERJANGKAU");
        assertThat(run("log", log.toString(), "--key", key)).startsWith("TIDAK LENGKAP");
        for (String[] words : new String[][] { {}, { "log" }, { "log", "x" }, { "log", "x", "--key" },
                { "log", "x", "--key", "k" }, { "logs", "x", "--key", key },
                { "log", log.toString(), "--all", "x" } }) {
            assertThat(run(words)).as(String.join(" ", words)).startsWith("PERINTAH");
        }
        assertThat(Stream.of(Verdict.values()).map(Verdict::code)).doesNotHaveDuplicates();
    }

    private String check(String... more) {
        List<String> words = new ArrayList<>(List.of("log", log.toString(), "--key", SmallLog.SIGNER.key().toString()));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    private static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Verify.run(List.of(words), new PrintStream(out), new PrintStream(OutputStreams.NONE));
        String said = out.toString().strip();
        assertThat(Stream.of(Verdict.values()).filter(v -> said.startsWith(v.words())).map(Verdict::code).toList())
            .containsExactly(code);
        return said;
    }

    private static final class OutputStreams {

        static final java.io.OutputStream NONE = java.io.OutputStream.nullOutputStream();

    }

}
