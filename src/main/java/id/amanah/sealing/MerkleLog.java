package id.amanah.sealing;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.Entries;
import id.amanah.tlog.Frontier;
import id.amanah.tlog.Hash;
import id.amanah.tlog.LogProof;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Note;
import id.amanah.tlog.Tile;
import id.amanah.tlog.TiledSubtrees;
import id.amanah.tlog.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log of the journal: every entry is a leaf of one Merkle tree, whose root is signed.
 * What is in a checkpoint cannot be altered, left out or put in later unnoticed.
 */
@Service
public class MerkleLog {

    private final LogRows rows;

    MerkleLog(LogRows rows) {
        this.rows = rows;
    }

    /** Of the last checkpoint; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Note> checkpoint() {
        return rows.checkpoint();
    }

    /**
     * The hashes of a tile that the last checkpoint covers, or the leaves of it.
     * @return empty if no tile is there, or none so wide
     */
    @Transactional(readOnly = true)
    public Optional<byte[]> tile(Tile tile) {
        long published = rows.checkpoint().map(note -> Checkpoint.of(note.text()).size()).orElse(0L);
        try {
            Tile there = Tile.in(published, tile.level(), tile.index());
            return there.width() < tile.width() ? Optional.empty() : Optional.of(bytes(tile));
        }
        catch (MalformedLog beyond) {
            return Optional.empty();
        }
    }

    /**
     * That an entry stands in the log, by the last checkpoint.
     * @return empty while it is not sealed
     */
    @Transactional(readOnly = true)
    public Optional<LogProof> proof(UUID stream, int seq) {
        Optional<Note> note = rows.checkpoint();
        long index = index(new Place(stream, seq));
        long size = note.map(signed -> Checkpoint.of(signed.text()).size()).orElse(0L);
        return index < 0 || index >= size ? Optional.empty()
                : Optional.of(new LogProof(index, tree(size).inclusion(index), note.get()));
    }

    /** The leaves of a stream in their order, sealed or not. */
    @Transactional(readOnly = true)
    public List<byte[]> leaves(UUID stream) {
        return rows.ofStream(stream);
    }

    private long index(Place place) {
        for (LogRows.Batch batch : rows.batchesSince(place)) {
            int at = Place.of(batch.members()).indexOf(place);
            if (at >= 0) {
                return batch.first() + at;
            }
        }
        return -1;
    }

    Tree tree(long size) {
        return new Tree(new TiledSubtrees(size, this::bytes), size);
    }

    /**
     * @throws MalformedLog if the database has lost it
     */
    byte[] bytes(Tile tile) {
        if (tile.level() == Tile.ENTRIES) {
            return entries(tile);
        }
        byte[] hashes = rows.tile(tile.level(), tile.index())
            .orElseThrow(() -> new MalformedLog("The database has lost " + tile.path()));
        if (hashes.length < tile.width() * Hash.LENGTH) {
            throw new MalformedLog("The database has lost the end of " + tile.path());
        }
        return Arrays.copyOf(hashes, tile.width() * Hash.LENGTH);
    }

    private byte[] entries(Tile tile) {
        long from = tile.index() * Tile.FULL;
        return Entries.write(leaves(from, from + tile.width()));
    }

    /**
     * @throws MalformedLog if the journal has lost one of them
     */
    List<byte[]> leaves(long from, long to) {
        List<byte[]> leaves = rows.leaves(rows.places(from, to));
        int lost = leaves.indexOf(null);
        if (lost >= 0 || leaves.size() != to - from) {
            throw new MalformedLog("The journal has lost the entry of leaf " + (from + Math.max(lost, 0)));
        }
        return leaves;
    }

    /** The edge of the tree as the database has it. */
    Frontier frontier(long size) {
        List<byte[]> edge = new ArrayList<>();
        for (int level = 0; size >> 8 * level > 0; level++) {
            long hashes = size >> 8 * level;
            int width = (int) (hashes % Tile.FULL);
            edge.add(width == 0 ? new byte[0] : bytes(new Tile(level, hashes / Tile.FULL, width)));
        }
        return new Frontier(size, edge);
    }

}
