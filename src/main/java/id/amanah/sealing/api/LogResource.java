package id.amanah.sealing.api;

import id.amanah.sealing.LogKey;
import id.amanah.sealing.MerkleLog;
import id.amanah.shared.Refusal;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Note;
import id.amanah.tlog.Tile;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The journal's log (C2SP tlog-tiles), for whoever wants to check it with a tool of their
 * own.
 */
@RestController
@RequestMapping("/api/audit")
class LogResource {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final MerkleLog log;

    private final LogKey key;

    LogResource(MerkleLog log, LogKey key) {
        this.log = log;
        this.key = key;
    }

    /** The public key as {@code name+id+key}. */
    @GetMapping("/key")
    ResponseEntity<byte[]> key() {
        return ResponseEntity.ok().contentType(TEXT).body((key.key() + "\n").getBytes());
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        Note note = log.checkpoint().orElseThrow(LogResource::nothing);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).contentType(TEXT).body(note.bytes());
    }

    /** The hashes of the tree. */
    @GetMapping("/tile/{level:[0-9]+}/{*index}")
    ResponseEntity<byte[]> tile(@PathVariable String level, @PathVariable String index) {
        return answer(level, index);
    }

    /** The leaves themselves; for auditors. */
    @GetMapping("/tile/entries/{*index}")
    ResponseEntity<byte[]> entries(@PathVariable String index) {
        Auditors.require();
        return answer("entries", index);
    }

    private ResponseEntity<byte[]> answer(String level, String index) {
        byte[] tile = log.tile(tile("tile/" + level + index)).orElseThrow(LogResource::nothing);
        return ResponseEntity.ok().cacheControl(FOR_EVER).contentType(MediaType.APPLICATION_OCTET_STREAM).body(tile);
    }

    private static Tile tile(String path) {
        try {
            return Tile.ofPath(path);
        }
        catch (MalformedLog none) {
            throw nothing();
        }
    }

    private static Refusal nothing() {
        return Refusal.of(Refusal.Reason.UNKNOWN, "problem.unknown");
    }

}
