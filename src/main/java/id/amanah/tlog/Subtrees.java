package id.amanah.tlog;

/** The hashes of the perfect subtrees of a tree. */
@FunctionalInterface
public interface Subtrees {

    /**
     * The hash over the 2^level leaves from index · 2^level on.
     * @throws MalformedLog if it is not to be had
     */
    Hash at(int level, long index);

}
