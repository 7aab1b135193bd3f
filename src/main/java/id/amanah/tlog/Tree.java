package id.amanah.tlog;

import java.util.ArrayList;
import java.util.List;

/** Root and proofs of a tree of a size, as RFC 6962 §2.1 defines them. */
public final class Tree {

    private final Subtrees subtrees;

    private final long size;

    public Tree(Subtrees subtrees, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("A tree has no " + size + " leaves");
        }
        this.subtrees = subtrees;
        this.size = size;
    }

    public Hash root() {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    /**
     * The path from a leaf to the root, its sibling first.
     * @throws IllegalArgumentException if the tree has no such leaf
     */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + index);
        }
        List<Hash> path = new ArrayList<>();
        path(index, 0, size, path);
        return path;
    }

    /**
     * What shows that the tree of an earlier size is the beginning of this one.
     * @throws IllegalArgumentException if this tree is smaller
     */
    public List<Hash> consistency(long earlier) {
        if (earlier < 0 || earlier > size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves does not continue one of " + earlier);
        }
        List<Hash> proof = new ArrayList<>();
        if (earlier > 0) {
            proof(earlier, 0, size, true, proof);
        }
        return proof;
    }

    private Hash root(long from, long to) {
        long leaves = to - from;
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return subtrees.at(level, from >> level);
        }
        long middle = from + split(leaves);
        return Hash.node(root(from, middle), root(middle, to));
    }

    private void path(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(root(middle, to));
        }
        else {
            path(index, middle, to, path);
            path.add(root(from, middle));
        }
    }

    private void proof(long earlier, long from, long to, boolean whole, List<Hash> proof) {
        if (earlier == to) {
            if (!whole) {
                proof.add(root(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (earlier <= middle) {
            proof(earlier, from, middle, whole, proof);
            proof.add(root(middle, to));
        }
        else {
            proof(earlier, middle, to, false, proof);
            proof.add(root(from, middle));
        }
    }

    /** The largest power of two below the number of leaves. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

}
