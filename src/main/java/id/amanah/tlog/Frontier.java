package id.amanah.tlog;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The right edge of a tree that grows: of each level, the tile that is not full yet. With
 * it leaves are appended and the root is known, without the rest.
 */
public final class Frontier {

    private final List<ByteArrayOutputStream> edge = new ArrayList<>();

    private long size;

    /** The edge of the empty tree. */
    public Frontier() {
    }

    /**
     * The edge of a tree.
     * @param edge the hashes of the tile of each level that is not full, from level 0 on;
     * empty where all are full
     * @throws MalformedLog if they do not make a tree of this size
     */
    public Frontier(long size, List<byte[]> edge) {
        this.size = size;
        for (int level = 0; level < edge.size(); level++) {
            long expected = (size >> Tile.HEIGHT * level) % Tile.FULL * Hash.LENGTH;
            if (edge.get(level).length != expected) {
                throw new MalformedLog("The edge of a tree of %d leaves has %d bytes at level %d, not %d"
                    .formatted(size, expected, level, edge.get(level).length));
            }
            hashes(level).writeBytes(edge.get(level));
        }
        if (edge.size() < 8 && size >> Tile.HEIGHT * edge.size() > 0) {
            throw new MalformedLog("The edge of a tree of %d leaves has more levels".formatted(size));
        }
    }

    public long size() {
        return size;
    }

    /**
     * @param full is told of each tile that has become full, with its hashes
     */
    public void append(Hash leaf, BiConsumer<Tile, byte[]> full) {
        size++;
        Hash hash = leaf;
        for (int level = 0; hash != null; level++) {
            ByteArrayOutputStream hashes = hashes(level);
            hashes.writeBytes(hash.bytes());
            hash = null;
            if (hashes.size() == Tile.FULL * Hash.LENGTH) {
                byte[] tile = hashes.toByteArray();
                full.accept(new Tile(level, (size >> Tile.HEIGHT * (level + 1)) - 1, Tile.FULL), tile);
                hash = TiledSubtrees.folded(tile, 0, Tile.FULL);
                hashes.reset();
            }
        }
    }

    /**
     * The hashes of the tile of each level that is not full; empty where there is none.
     */
    public List<byte[]> edge() {
        return edge.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    public Hash root() {
        return new Tree(this::subtree, size).root();
    }

    private Hash subtree(int level, long index) {
        int within = level % Tile.HEIGHT;
        byte[] hashes = hashes(level / Tile.HEIGHT).toByteArray();
        return TiledSubtrees.folded(hashes, (int) ((index << within) % Tile.FULL), 1 << within);
    }

    private ByteArrayOutputStream hashes(int level) {
        while (edge.size() <= level) {
            edge.add(new ByteArrayOutputStream());
        }
        return edge.get(level);
    }

}
