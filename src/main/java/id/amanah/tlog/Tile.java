package id.amanah.tlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tile of the log as C2SP tlog-tiles has it: 256 hashes of a level, or 256 leaves.
 *
 * @param level 0 for the hashes of leaves, then of tiles; {@link #ENTRIES} for the leaves
 * @param index from 0, below 2^40
 * @param width hashes in it, 1 to 256; fewer than 256 only at the right end of a tree
 */
public record Tile(int level, long index, int width) {

    /** The level of the tiles that hold the leaves themselves. */
    public static final int ENTRIES = -1;

    /** Hashes in a full tile. */
    public static final int FULL = 256;

    static final int HEIGHT = 8;

    private static final Pattern PATH = Pattern
        .compile("tile/(entries|[0-5]?[0-9]|6[0-3])/((?:x[0-9]{3}/)*[0-9]{3})(?:\\.p/([0-9]{1,3}))?");

    public Tile {
        if (level < ENTRIES || level > 63 || index < 0 || index >= 1L << 40 || width < 1 || width > FULL) {
            throw new MalformedLog("There is no tile of level %d, index %d, width %d".formatted(level, index, width));
        }
    }

    /** The tile at a place, as wide as it is in a tree of this size. */
    public static Tile in(long size, int level, long index) {
        long hashes = level <= 0 ? size : size >> HEIGHT * level;
        long width = Math.min(FULL, hashes - index * FULL);
        if (width < 1) {
            throw new MalformedLog("A tree of %d leaves has no tile %d of level %d".formatted(size, index, level));
        }
        return new Tile(level, index, (int) width);
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** Where it lies below the prefix of the log. */
    public String path() {
        Deque<String> groups = new ArrayDeque<>();
        groups.push("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            groups.push("x%03d".formatted(rest % 1000));
        }
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + String.join("/", groups)
                + (isFull() ? "" : ".p/" + width);
    }

    /**
     * @throws MalformedLog if no tile lies there
     */
    public static Tile ofPath(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new MalformedLog("No tile lies at " + Bytes.shortened(path));
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        String index = parts.group(2).replaceAll("[x/]", "");
        if (index.length() > 15) {
            throw new MalformedLog("No tile lies at " + Bytes.shortened(path));
        }
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        Tile tile = new Tile(level, Long.parseLong(index), width);
        if (!tile.path().equals(path)) {
            throw new MalformedLog("That is not how the path of a tile is written: " + Bytes.shortened(path));
        }
        return tile;
    }

}
