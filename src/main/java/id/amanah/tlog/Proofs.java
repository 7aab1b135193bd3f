package id.amanah.tlog;

import java.util.ArrayList;
import java.util.List;

/**
 * Checks proofs as RFC 9162 §2.1.3.2 and §2.1.4.2 do, with what one has in hand alone.
 */
public final class Proofs {

    private Proofs() {
    }

    /** Whether the leaf stands at the index in the tree of that size and root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Climb climb = new Climb(index, size - 1);
        Hash reached = leaf;
        for (Hash sibling : path) {
            if (climb.atTop()) {
                return false;
            }
            reached = climb.fromRight() ? Hash.node(sibling, reached) : Hash.node(reached, sibling);
            climb.up();
        }
        return climb.atTop() && reached.equals(root);
    }

    /** Whether the tree of the earlier size and root is the beginning of the later. */
    public static boolean continues(long earlier, Hash earlierRoot, long size, Hash root, List<Hash> proof) {
        if (earlier < 0 || earlier > size) {
            return false;
        }
        if (earlier == size) {
            return proof.isEmpty() && earlierRoot.equals(root);
        }
        if (earlier == 0) {
            return proof.isEmpty() && earlierRoot.equals(Hash.EMPTY);
        }
        List<Hash> steps = new ArrayList<>(proof);
        if (Long.bitCount(earlier) == 1) {
            steps.add(0, earlierRoot);
        }
        return !steps.isEmpty() && continues(earlier, earlierRoot, size, root, steps.get(0), steps);
    }

    private static boolean continues(long earlier, Hash earlierRoot, long size, Hash root, Hash first,
            List<Hash> steps) {
        Climb climb = new Climb(earlier - 1, size - 1);
        climb.overLefts();
        Hash before = first;
        Hash after = first;
        for (Hash step : steps.subList(1, steps.size())) {
            if (climb.atTop()) {
                return false;
            }
            if (climb.fromRight()) {
                before = Hash.node(step, before);
                after = Hash.node(step, after);
            }
            else {
                after = Hash.node(after, step);
            }
            climb.up();
        }
        return climb.atTop() && before.equals(earlierRoot) && after.equals(root);
    }

    /** The way from a node up to the root: where it is, and where the last one is. */
    private static final class Climb {

        private long node;

        private long last;

        Climb(long node, long last) {
            this.node = node;
            this.last = last;
        }

        boolean atTop() {
            return last == 0;
        }

        boolean fromRight() {
            return (node & 1) == 1 || node == last;
        }

        void up() {
            if (fromRight()) {
                while ((node & 1) == 0 && node != 0) {
                    step();
                }
            }
            step();
        }

        void overLefts() {
            while ((node & 1) == 1) {
                step();
            }
        }

        private void step() {
            node >>= 1;
            last >>= 1;
        }

    }

}
