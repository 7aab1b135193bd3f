package id.amanah.tlog;

import java.util.ArrayList;
import java.util.List;

/**
 * That one leaf stands in the log (C2SP tlog-proof), to be checked without the log.
 *
 * @param index of the leaf, from 0
 * @param checkpoint the signed note whose tree the path leads to
 */
public record LogProof(long index, List<Hash> path, Note checkpoint) {

    private static final String FIRST = "c2sp.org/tlog-proof@v1";

    private static final int LONGEST = 63;

    public LogProof {
        if (index < 0 || path.size() > LONGEST) {
            throw new MalformedLog("A proof has an index from 0 on and %d hashes at most".formatted(LONGEST));
        }
        path = List.copyOf(path);
    }

    public byte[] bytes() {
        StringBuilder proof = new StringBuilder(FIRST).append("\nindex ").append(index).append("\n");
        path.forEach(hash -> proof.append(hash.base64()).append("\n"));
        return Bytes.utf8(proof.append("\n").append(Bytes.utf8(checkpoint.bytes())).toString());
    }

    /**
     * @throws MalformedLog if the bytes are no such file
     */
    public static LogProof of(byte[] bytes) {
        String text = Bytes.utf8(bytes);
        int split = text.indexOf("\n\n");
        List<String> lines = new ArrayList<>(List.of(text.substring(0, Math.max(split, 0)).split("\n", -1)));
        if (!lines.remove(0).equals(FIRST)) {
            throw new MalformedLog("A proof begins with " + FIRST);
        }
        if (!lines.isEmpty() && lines.get(0).startsWith("extra ")) {
            Bytes.ofBase64(lines.remove(0).substring("extra ".length()));
        }
        if (lines.isEmpty() || !lines.get(0).startsWith("index ")) {
            throw new MalformedLog("A proof tells the index of its leaf");
        }
        long index = Bytes.decimal(lines.remove(0).substring("index ".length()));
        List<Hash> path = lines.stream().map(Hash::ofBase64).toList();
        return new LogProof(index, path, Note.of(Bytes.utf8(text.substring(split + 2))));
    }

    /**
     * The checkpoint that the leaf stands under.
     * @throws MalformedLog if the policy does not accept it, or the leaf is not there
     */
    public Checkpoint check(byte[] leaf, Policy policy) {
        Checkpoint signed = policy.accept(checkpoint);
        if (!Proofs.includes(Hash.leaf(leaf), index, signed.size(), path, signed.root())) {
            throw new MalformedLog("The leaf does not stand at index %d of the log".formatted(index));
        }
        return signed;
    }

}
