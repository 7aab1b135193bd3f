package id.amanah.verify;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.Hash;
import id.amanah.tlog.LogProof;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Policy;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks an evidence file: each leaf by its proof and by the one before it, each entry of
 * the history by the fingerprint of its leaf, each document by its own.
 */
final class EvidenceCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;

    private final Policy policy;

    private EvidenceCheck(ZipFile zip, Policy policy) {
        this.zip = zip;
        this.policy = policy;
    }

    /**
     * @return a sentence about what was found whole
     */
    static String run(Path file, Policy policy) throws Finding, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new EvidenceCheck(zip, policy).check();
        }
        catch (MalformedLog | JacksonException refused) {
            throw Finding.tampered("%s", refused.getMessage());
        }
    }

    private String check() throws Finding, IOException {
        JsonNode timeline = JSON.readTree(read("timeline.json"));
        Streams streams = new Streams();
        Checkpoint under = null;
        for (int seq = 1; seq <= timeline.size(); seq++) {
            String name = "journal/%06d".formatted(seq);
            byte[] leaf = read(name + ".json");
            Hash hash = Hash.leaf(leaf);
            streams.next(seq, leaf, hash);
            if (!hash.hex().equals(timeline.get(seq - 1).path("leaf").asString(""))) {
                throw Finding.tampered("Entry %d of the history has another fingerprint than its leaf", seq);
            }
            under = LogProof.of(read(name + ".tlog-proof")).check(leaf, policy);
        }
        if (streams.count() != 1 || zip.getEntry("journal/%06d.json".formatted(timeline.size() + 1)) != null) {
            throw Finding.tampered("The history has %d entries, and the leaves are of another number or declaration",
                    timeline.size());
        }
        int documents = documents();
        return "%d entries and %d documents, in %s of %,d leaves".formatted(timeline.size(), documents, under.origin(),
                under.size());
    }

    private int documents() throws Finding, IOException {
        JsonNode documents = JSON.readTree(read("documents.json"));
        for (JsonNode document : documents) {
            String name = "documents/" + document.path("id").asString("") + "-" + document.path("name").asString("");
            if (!sha256(read(name)).equals(document.path("sha256").asString(""))) {
                throw Finding.tampered("%s is not the document that was filed", name);
            }
        }
        return documents.size();
    }

    private byte[] read(String name) throws Finding, IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Finding(Verdict.INCOMPLETE, name + " is not in the file");
        }
        return zip.getInputStream(entry).readAllBytes();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
