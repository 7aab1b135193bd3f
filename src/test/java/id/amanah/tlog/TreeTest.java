package id.amanah.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Merkle tree")
class TreeTest {

    /** Of every tree up to it, every proof is tried. */
    private static final int LARGEST = 70;

    private static final Hash OTHER = Hash.leaf("other".getBytes());

    /** The tree of RFC 6962's test vectors: leaves, and the root after each. */
    private static final List<String> LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void hasTheRootsOfTheStandard() {
        Frontier frontier = new Frontier();
        assertThat(frontier.root().base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
        for (int size = 1; size <= LEAVES.size(); size++) {
            frontier.append(Hash.leaf(HexFormat.of().parseHex(LEAVES.get(size - 1))), (tile, hashes) -> {
            });
            assertThat(frontier.root().hex()).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void provesEachLeafOfEachSizeAndNothingElse() {
        for (int size = 1; size <= LARGEST; size++) {
            Tree tree = tree(size);
            Hash root = tree.root();
            for (int index = 0; index < size; index++) {
                List<Hash> path = tree.inclusion(index);
                assertThat(Proofs.includes(leaf(index), index, size, path, root)).isTrue();
                assertThat(Proofs.includes(OTHER, index, size, path, root)).isFalse();
                assertThat(Proofs.includes(leaf(index), index, size, path, OTHER)).isFalse();
                for (int other = -1; other <= size; other++) {
                    assertThat(Proofs.includes(leaf(index), other, size, path, root))
                        .as("%s of %s as %s", index, size, other)
                        .isEqualTo(other == index);
                }
                for (List<Hash> wrong : mutations(path)) {
                    assertThat(Proofs.includes(leaf(index), index, size, wrong, root)).isFalse();
                }
            }
        }
    }

    @Test
    void provesEachEarlierSizeAndNothingElse() {
        for (int size = 0; size <= LARGEST; size++) {
            Hash root = tree(size).root();
            for (int earlier = 0; earlier <= size; earlier++) {
                Hash before = tree(earlier).root();
                List<Hash> proof = tree(size).consistency(earlier);
                assertThat(Proofs.continues(earlier, before, size, root, proof)).isTrue();
                assertThat(Proofs.continues(earlier, OTHER, size, root, proof)).isFalse();
                assertThat(Proofs.continues(earlier, before, size, OTHER, proof)).isEqualTo(earlier == 0 && size > 0);
                assertThat(Proofs.continues(earlier, before, earlier - 1, root, proof)).isFalse();
                for (List<Hash> wrong : mutations(proof)) {
                    assertThat(Proofs.continues(earlier, before, size, root, wrong)).isFalse();
                }
            }
        }
    }

    @Test
    void hasNoProofsBeyondItsEnd() {
        assertThatThrownBy(() -> tree(5).inclusion(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree(5).consistency(6)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Proofs.continues(6, OTHER, 5, OTHER, List.of())).isFalse();
    }

    @Test
    void isTheSameFromItsTilesAsFromItsLeaves() {
        Frontier frontier = new Frontier();
        Map<String, byte[]> tiles = new HashMap<>();
        for (int size = 1; size <= 70_000; size++) {
            frontier.append(leaf(size - 1), (tile, hashes) -> tiles.put(tile.path(), hashes));
            if (size % 9_973 == 0 || size == 256 || size == 65_536 || size == 65_537) {
                fromTiles(frontier, tiles);
            }
        }
    }

    private static void fromTiles(Frontier frontier, Map<String, byte[]> full) {
        long size = frontier.size();
        Frontier again = new Frontier(size, frontier.edge());
        Tree tree = new Tree(new TiledSubtrees(size,
                tile -> tile.isFull() ? full.get(tile.path()) : frontier.edge().get(tile.level())), size);
        assertThat(tree.root()).isEqualTo(frontier.root()).isEqualTo(again.root());
        for (long index : new long[] { 0, size / 3, size - 1 }) {
            assertThat(Proofs.includes(leaf((int) index), index, size, tree.inclusion(index), tree.root())).isTrue();
        }
    }

    @Test
    void doesNotGoOnFromAnEdgeOfAnotherSize() {
        assertThatThrownBy(() -> new Frontier(3, List.of(new byte[64]))).isInstanceOf(MalformedLog.class);
        assertThatThrownBy(() -> new Frontier(256, List.of(new byte[0]))).isInstanceOf(MalformedLog.class);
    }

    /** Shorter, longer, turned round, and with a hash exchanged at each place. */
    private static List<List<Hash>> mutations(List<Hash> proof) {
        List<List<Hash>> mutations = new ArrayList<>();
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(OTHER);
        mutations.add(longer);
        if (!proof.isEmpty()) {
            mutations.add(proof.subList(0, proof.size() - 1));
            mutations.add(proof.subList(1, proof.size()));
        }
        if (proof.size() > 1) {
            List<Hash> turned = new ArrayList<>(proof);
            Collections.reverse(turned);
            mutations.add(turned);
        }
        for (int place = 0; place < proof.size(); place++) {
            List<Hash> exchanged = new ArrayList<>(proof);
            exchanged.set(place, OTHER);
            mutations.add(exchanged);
        }
        return mutations;
    }

    private static Tree tree(int size) {
        return new Tree((level, index) -> perfect(level, index), size);
    }

    private static Hash perfect(int level, long index) {
        return level == 0 ? leaf((int) index)
                : Hash.node(perfect(level - 1, index * 2), perfect(level - 1, index * 2 + 1));
    }

    private static Hash leaf(int index) {
        return Hash.leaf(("leaf " + index).getBytes());
    }

}
