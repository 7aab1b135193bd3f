package id.amanah.verify;

import id.amanah.tlog.Hash;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The streams within the log: the entries of each are numbered from 1 without a gap, and
 * each names the hash of the one before.
 */
final class Streams {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Head> heads = new HashMap<>();

    private record Head(int seq, Hash hash) {
    }

    void next(long index, byte[] leaf, Hash hash) throws Finding {
        JsonNode entry = json(index, leaf);
        String stream = entry.path("stream").asString("");
        int seq = entry.path("seq").asInt(0);
        Head before = heads.getOrDefault(stream, new Head(0, null));
        if (seq != before.seq() + 1) {
            throw Finding.tampered("Leaf %d is entry %d of stream %s, and entry %d was due", index, seq, stream,
                    before.seq() + 1);
        }
        String prev = entry.path("prev").asString("");
        if (!prev.equals(before.hash() == null ? "" : before.hash().base64())) {
            throw Finding.tampered("Leaf %d does not name the entry before it in stream %s", index, stream);
        }
        heads.put(stream, new Head(seq, hash));
    }

    int count() {
        return heads.size();
    }

    private static JsonNode json(long index, byte[] leaf) throws Finding {
        try {
            return JSON.readTree(leaf);
        }
        catch (JacksonException broken) {
            throw Finding.tampered("Leaf %d is no JSON", index);
        }
    }

}
