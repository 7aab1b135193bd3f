package id.amanah.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signed notes")
class NoteTest {

    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";

    private static final NoteKey PETER = NoteKey
        .of("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static final NoteSigner SIGNER = NoteSigner
        .of("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");

    private static final String SIGNED = TEXT + "\n\u2014 PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    @Test
    void areSignedAndReadAsTheStandardDoes() {
        Note note = new Note(TEXT, List.of(SIGNER.sign(TEXT)));

        assertThat(new String(note.bytes(), StandardCharsets.UTF_8)).isEqualTo(SIGNED);
        assertThat(Note.of(bytes(SIGNED)).signers(List.of(PETER))).containsExactly(PETER);
        assertThat(SIGNER.key()).isEqualTo(PETER);
        assertThat(SIGNER.secret())
            .isEqualTo("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
    }

    @Test
    void ofTheStandardsSampleKeyAreKnownByTheirId() {
        String sample = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

        assertThat(NoteKey.of(sample)).hasToString(sample);
    }

    @Test
    void doNotFitWithAnyByteChanged() {
        byte[] note = bytes(SIGNED);
        for (int at = 0; at < note.length; at++) {
            byte[] changed = note.clone();
            changed[at] ^= 1;
            assertThat(isSigned(changed)).as("byte " + at).isFalse();
        }
        assertThat(isSigned(note)).isTrue();
    }

    private static boolean isSigned(byte[] note) {
        try {
            return Note.of(note).signers(List.of(PETER)).contains(PETER);
        }
        catch (MalformedLog refused) {
            return false;
        }
    }

    @Test
    void ofNewKeysAreTheirs() {
        NoteSigner one = NoteSigner.generate("amanah.example/2026");
        NoteSigner other = NoteSigner.generate("amanah.example/2026");
        Note note = new Note(TEXT, List.of(one.sign(TEXT)));

        assertThat(note.signers(List.of(other.key(), one.key()))).containsExactly(one.key());
        assertThat(NoteSigner.of(one.secret()).key()).isEqualTo(one.key());
        assertThat(note.with(other.sign(TEXT)).signers(List.of(other.key(), one.key()))).hasSize(2);
    }

    @Test
    void thatAKnownKeyHasNotSignedAreRefused() {
        Note forged = new Note(TEXT, List.of(new Note.Signature("PeterNeumann", PETER.id(), new byte[64])));

        assertThatThrownBy(() -> forged.signers(List.of(PETER))).hasMessageContaining("PeterNeumann");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "text\n", "text\n\n", "text\n\n\u2014 a AAAAAAA=", "text\n\n- a AAAAAAA=\n",
            "text\n\n\u2014 a AAAA\n", "text\n\n\u2014 a+b AAAAAAA=\n", "text\n\n\u2014 a AAAAAAA\n",
            "te\rxt\n\n\u2014 a AAAAAAA=\n", "text\n\n\u2014  AAAAAAA=\n", "text\n\n\u2014 a AAAAAAA= \n" })
    void thatAreNoneAreRefused(String note) {
        assertThatThrownBy(() -> Note.of(bytes(note))).isInstanceOf(MalformedLog.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "name", "name+00000000+AAAA",
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW" })
    void needKeysThatAreSome(String key) {
        assertThatThrownBy(() -> NoteKey.of(key)).isInstanceOf(MalformedLog.class);
        assertThatThrownBy(() -> NoteSigner.of(key)).isInstanceOf(MalformedLog.class);
    }

    @Test
    void ofACheckpointSayOriginSizeAndRoot() {
        Checkpoint checkpoint = new Checkpoint("amanah.example/2026", 70, Hash.EMPTY);

        assertThat(checkpoint.text())
            .isEqualTo("amanah.example/2026\n70\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.of(checkpoint.text())).isEqualTo(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\n1\n", "a\n01\n%s\n", "a\n-1\n%s\n", "a\n1\n%s", "\n1\n%s\n", "a\n1\nAAAA\n",
            "a\n99999999999999999999\n%s\n", "a\n1\n%s\n\n", "a\n+1\n%s\n" })
    void thatAreNoCheckpointAreRefused(String text) {
        String root = Base64.getEncoder().encodeToString(new byte[32]);

        assertThatThrownBy(() -> Checkpoint.of(text.replace("%s", root))).isInstanceOf(MalformedLog.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
