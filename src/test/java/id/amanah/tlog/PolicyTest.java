package id.amanah.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A policy of whom one trusts")
class PolicyTest {

    private static final NoteSigner LOG = NoteSigner.generate("amanah.example/2026");

    private static final NoteSigner[] WITNESSES = { NoteSigner.generate("bpk.example"),
            NoteSigner.generate("kpk.example"), NoteSigner.generate("kasn.example") };

    private static final String POLICY = """
            # two of three institutions
            log %s
            witness W1 %s
            witness W2 %s https://kpk.example/witness
            witness W3 %s

            group inst 2 W1 W2 W3
            quorum inst
            """.formatted(LOG.key(), WITNESSES[0].key(), WITNESSES[1].key(), WITNESSES[2].key());

    private static final byte[] LEAF = { 42 };

    private static final Checkpoint ONE = new Checkpoint("amanah.example/2026", 1, Hash.leaf(LEAF));

    @Test
    void acceptsWhatTheLogAndEnoughWitnessesHaveSigned() {
        Note note = signed(LOG, WITNESSES[2], WITNESSES[0]);

        assertThat(Policy.of(POLICY).accept(note)).isEqualTo(ONE);
    }

    @Test
    void refusesWhatTooFewHaveSigned() {
        Policy policy = Policy.of(POLICY);

        assertThatThrownBy(() -> policy.accept(signed(LOG, WITNESSES[0]))).hasMessageContaining("inst");
        assertThatThrownBy(() -> policy.accept(signed(LOG, WITNESSES[0], WITNESSES[0]))).hasMessageContaining("inst");
        assertThatThrownBy(() -> policy.accept(signed(WITNESSES))).hasMessageContaining("amanah.example/2026");
    }

    @Test
    void refusesAKeyOfAnotherOrigin() {
        Note other = new Note(new Checkpoint("other.example", 1, Hash.leaf(LEAF)).text(), List.of());
        Note signed = other.with(LOG.sign(other.text()));

        assertThatThrownBy(() -> Policy.of(LOG.key()).accept(signed)).hasMessageContaining("other.example");
    }

    @Test
    void isAskedByAProofThatStandsAlone() {
        LogProof proof = new LogProof(0, List.of(), signed(LOG, WITNESSES[0], WITNESSES[1]));
        LogProof read = LogProof.of(proof.bytes());

        assertThat(read.check(LEAF, Policy.of(POLICY))).isEqualTo(ONE);
        assertThatThrownBy(() -> read.check(new byte[] { 43 }, Policy.of(POLICY))).hasMessageContaining("index 0");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "log", "log x", "quorum W9", "group g 2 W1", "witness none x", "sign me",
            "group g 0 W1", "group none 1 W1", "witness W1 %s" })
    void thatIsNotUnderstoodIsRefused(String line) {
        String policy = line.isEmpty() ? "" : POLICY + line.replace("%s", LOG.key().toString()) + "\n";

        assertThatThrownBy(() -> Policy.of(policy)).isInstanceOf(MalformedLog.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "index 0\n\n", "c2sp.org/tlog-proof@v1\n\n", "c2sp.org/tlog-proof@v1\nindex -1\n\n",
            "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\n", "c2sp.org/tlog-proof@v1\nindex 0\n" })
    void asksForProofsThatAreSome(String proof) {
        byte[] note = signed(LOG).bytes();
        byte[] both = (proof + new String(note, java.nio.charset.StandardCharsets.UTF_8))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThatThrownBy(() -> LogProof.of(both)).isInstanceOf(MalformedLog.class);
    }

    private static Note signed(NoteSigner... signers) {
        Note note = new Note(ONE.text(), List.of());
        for (NoteSigner signer : signers) {
            note = note.with(signer.sign(ONE.text()));
        }
        return note;
    }

}
