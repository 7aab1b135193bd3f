package id.amanah.tlog;

import java.util.function.Function;

/** The subtrees of a tree of a size, from its tiles. */
public final class TiledSubtrees implements Subtrees {

    private final long size;

    private final Function<Tile, byte[]> tiles;

    /**
     * @param tiles gives the hashes of a tile, one after the other
     */
    public TiledSubtrees(long size, Function<Tile, byte[]> tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    @Override
    public Hash at(int level, long index) {
        int within = level % Tile.HEIGHT;
        long first = index << within;
        Tile tile = Tile.in(size, level / Tile.HEIGHT, first / Tile.FULL);
        byte[] hashes = tiles.apply(tile);
        if (hashes.length != tile.width() * Hash.LENGTH) {
            throw new MalformedLog(
                    "%s has %d bytes, not %d".formatted(tile.path(), hashes.length, tile.width() * Hash.LENGTH));
        }
        return folded(hashes, (int) (first % Tile.FULL), 1 << within);
    }

    /** The hash over so many hashes of a tile, a power of two. */
    static Hash folded(byte[] hashes, int from, int many) {
        return many == 1 ? Hash.at(hashes, from)
                : Hash.node(folded(hashes, from, many / 2), folded(hashes, from + many / 2, many / 2));
    }

}
