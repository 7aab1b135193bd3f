package id.amanah.verify;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.Entries;
import id.amanah.tlog.Frontier;
import id.amanah.tlog.Hash;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Note;
import id.amanah.tlog.Policy;
import id.amanah.tlog.Tile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a whole log: the checkpoint by its signatures, every leaf, tile and the root by
 * computing them anew, the streams by their numbers, an earlier checkpoint by the tree of
 * its size.
 */
final class LogCheck {

    private final Source source;

    private final Policy policy;

    private final Optional<Checkpoint> since;

    private final Streams streams = new Streams();

    private final Frontier frontier = new Frontier();

    private final Map<String, byte[]> computed = new HashMap<>();

    LogCheck(Source source, Policy policy, Optional<Checkpoint> since) {
        this.source = source;
        this.policy = policy;
        this.since = since;
    }

    /**
     * @return a sentence about what was found whole
     */
    String run(java.io.PrintStream screen) throws Finding {
        Checkpoint checkpoint = checkpoint();
        if (since.isPresent() && since.get().size() > checkpoint.size()) {
            throw Finding.tampered("The log has %d leaves, and had %d before", checkpoint.size(), since.get().size());
        }
        Progress progress = new Progress(screen, checkpoint.size());
        compareWithEarlier();
        for (long bundle = 0; bundle * Tile.FULL < checkpoint.size(); bundle++) {
            bundle(Tile.in(checkpoint.size(), Tile.ENTRIES, bundle));
            progress.at(frontier.size());
        }
        edge(checkpoint.size());
        if (!frontier.root().equals(checkpoint.root())) {
            throw Finding.tampered("Leaves and tiles fit each other, and not the signed root");
        }
        return "%,d leaves of %,d streams, %s, root %s".formatted(checkpoint.size(), streams.count(),
                checkpoint.origin(), checkpoint.root());
    }

    private Checkpoint checkpoint() throws Finding {
        try {
            return policy.accept(Note.of(source.read("checkpoint")));
        }
        catch (MalformedLog refused) {
            throw Finding.tampered("The checkpoint is not to be trusted: %s", refused.getMessage());
        }
    }

    private void bundle(Tile tile) throws Finding {
        List<byte[]> leaves = leaves(tile);
        byte[] hashes = source.read(new Tile(0, tile.index(), tile.width()).path());
        long first = tile.index() * Tile.FULL;
        for (int place = 0; place < Math.max(leaves.size(), tile.width()); place++) {
            leaf(first + place, place < leaves.size() ? leaves.get(place) : null, hashes, place);
        }
        if (hashes.length != tile.width() * Hash.LENGTH) {
            throw Finding.tampered("The hashes from leaf %d on have %d bytes", first, hashes.length);
        }
        compareFullTiles();
    }

    private List<byte[]> leaves(Tile tile) throws Finding {
        try {
            return Entries.read(source.read(tile.path()));
        }
        catch (MalformedLog broken) {
            throw Finding.tampered("%s, from leaf %d on: %s", tile.path(), tile.index() * Tile.FULL,
                    broken.getMessage());
        }
    }

    private void leaf(long index, byte[] leaf, byte[] hashes, int place) throws Finding {
        int from = place * Hash.LENGTH;
        if (leaf == null || from + Hash.LENGTH > hashes.length) {
            throw Finding.tampered("Leaf %d is left out, or one too many is there", index);
        }
        Hash hash = Hash.leaf(leaf);
        if (!Arrays.equals(hash.bytes(), Arrays.copyOfRange(hashes, from, from + Hash.LENGTH))) {
            throw Finding.tampered("Leaf %d is not what its hash says", index);
        }
        streams.next(index, leaf, hash);
        frontier.append(hash, (full, bytes) -> computed.put(full.path(), bytes));
        compareWithEarlier();
    }

    private void compareFullTiles() throws Finding {
        for (Map.Entry<String, byte[]> tile : computed.entrySet()) {
            compare(tile.getKey(), tile.getValue());
        }
        computed.clear();
    }

    private void edge(long size) throws Finding {
        List<byte[]> edge = frontier.edge();
        for (int level = 0; level < edge.size(); level++) {
            if (edge.get(level).length > 0) {
                compare(Tile.in(size, level, (size >> 8 * level) / Tile.FULL).path(), edge.get(level));
            }
        }
    }

    private void compare(String path, byte[] expected) throws Finding {
        if (!Arrays.equals(source.read(path), expected)) {
            throw Finding.tampered("%s is not what the leaves give", path);
        }
    }

    private void compareWithEarlier() throws Finding {
        if (since.isPresent() && since.get().size() == frontier.size() && !since.get().root().equals(frontier.root())) {
            throw Finding.tampered("The first %d leaves are not those of the earlier checkpoint", frontier.size());
        }
    }

}
