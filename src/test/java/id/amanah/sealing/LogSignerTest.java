package id.amanah.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.amanah.tlog.Frontier;
import id.amanah.tlog.Hash;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The signer of the log")
class LogSignerTest {

    private static final Hash ONE = Hash.leaf(new byte[] { 1 });

    private static final Hash TWO = Hash.leaf(new byte[] { 2 });

    @TempDir
    Path directory;

    @Test
    void signsWhatContinuesWhatItSignedLast() throws IOException {
        LogSigner signer = signer();
        signer.sign(1, root(ONE), List.of());

        assertThat(signer.sign(2, root(ONE, TWO), List.of(TWO))).isNotNull();
        assertThat(signer.last().orElseThrow().size()).isEqualTo(2);
        assertThat(signer.sign(2, root(ONE, TWO), List.of()).text()).contains("\n2\n");
    }

    @Test
    void signsNeitherAnEarlierNorAnotherHistory() throws IOException {
        signer().sign(2, root(ONE, TWO), List.of());
        LogSigner again = signer();

        assertThatThrownBy(() -> again.sign(1, root(ONE), List.of())).isInstanceOf(MalformedLog.class)
            .hasMessageContaining("2 leaves that was signed last");
        assertThatThrownBy(() -> again.sign(2, root(TWO, ONE), List.of())).isInstanceOf(MalformedLog.class);
        assertThatThrownBy(() -> again.sign(3, root(ONE, ONE, ONE), List.of(ONE))).isInstanceOf(MalformedLog.class);
        assertThat(again.last().orElseThrow().root()).isEqualTo(root(ONE, TWO));
    }

    @Test
    void makesNoNewKeyForALogThatHasOne() throws IOException {
        Note note = signer().sign(1, root(ONE), List.of());
        Files.delete(directory.resolve("key"));

        assertThatThrownBy(() -> LogSigner.of(directory.resolve("key"), "other.example", Optional.of(note)))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("amanah.sealing.key");
    }

    @Test
    void takesNoKeyOfAnotherLog() throws IOException {
        Note note = signer().sign(1, root(ONE), List.of());
        Path other = directory.resolve("other");
        LogSigner.of(other, "log.example", Optional.empty());

        assertThatThrownBy(() -> LogSigner.of(other, null, Optional.of(note))).isInstanceOf(MalformedLog.class);
    }

    private LogSigner signer() throws IOException {
        return LogSigner.of(directory.resolve("key"), "log.example", Optional.empty());
    }

    private static Hash root(Hash... leaves) {
        Frontier frontier = new Frontier();
        for (Hash leaf : leaves) {
            frontier.append(leaf, (tile, hashes) -> {
            });
        }
        return frontier.root();
    }

}
