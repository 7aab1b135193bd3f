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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * That the entries of a stream stand in the log, by the last checkpoint.
     * @return by their place in the stream; those not sealed yet are missing
     */
    @Transactional(readOnly = true)
    public Map<Integer, LogProof> proofs(UUID stream) {
        Map<Integer, LogProof> proofs = new HashMap<>();
        rows.checkpoint().ifPresent(note -> {
            long size = Checkpoint.of(note.text()).size();
            Map<Tile, byte[]> read = new HashMap<>();
            Tree tree = new Tree(new TiledSubtrees(size, tile -> read.computeIfAbsent(tile, this::bytes)), size);
            indexes(stream).forEach((seq, index) -> {
                if (index < size) {
                    proofs.put(seq, new LogProof(index, tree.inclusion(index), note));
                }
            });
        });
        return proofs;
    }

    private Map<Integer, Long> indexes(UUID stream) {
        Map<Integer, Long> indexes = new HashMap<>();
        for (LogRows.Batch batch : rows.batchesOf(stream)) {
            List<Place> places = Place.of(batch.members());
            for (int at = 0; at < places.size(); at++) {
                if (places.get(at).stream().equals(stream)) {
                    indexes.put(places.get(at).seq(), batch.first() + at);
                }
            }
        }
        return indexes;
    }

    /** The leaves of a stream in their order, sealed or not. */
    @Transactional(readOnly = true)
    public List<byte[]> leaves(UUID stream) {
        return rows.ofStream(stream);
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
