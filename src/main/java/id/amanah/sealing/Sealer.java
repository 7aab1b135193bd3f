package id.amanah.sealing;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.Frontier;
import id.amanah.tlog.Hash;
import id.amanah.tlog.MalformedLog;
import id.amanah.tlog.Note;
import id.amanah.tlog.NoteKey;
import id.amanah.tlog.Tile;
import id.amanah.tlog.Tree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the journal: takes what waits into the Merkle tree, lays the tiles down outside
 * the database, has the tree signed, publishes the checkpoint. One node does it at a
 * time. A stop between any two steps is made good by the next round.
 */
final class Sealer {

    /** Streams of a batch; a declaration has some ten entries. */
    private static final int STREAMS = 2_000;

    private final LogRows rows;

    private final MerkleLog log;

    private final LogDirectory directory;

    private final SealingSettings settings;

    private final TransactionTemplate transaction;

    private LogSigner signer;

    Sealer(LogRows rows, MerkleLog log, LogDirectory directory, SealingSettings settings,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.log = log;
        this.directory = directory;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Seals all that waits.
     * @return leaves in the published log
     * @throws MalformedLog if the database or the directory does not continue what was
     * signed before; nothing is published then
     */
    synchronized long seal() throws IOException {
        while (Boolean.TRUE.equals(transaction.execute(status -> rows.lead() && batch()))) {
            // until nothing waits
        }
        return publish();
    }

    /** What others check the checkpoints with. */
    synchronized NoteKey key() throws IOException {
        return signer().key();
    }

    SealingSettings settings() {
        return settings;
    }

    private LogSigner signer() throws IOException {
        if (signer == null) {
            signer = LogSigner.of(settings.key(), settings.origin(), log.checkpoint());
        }
        return signer;
    }

    private boolean batch() {
        Optional<Long> first = rows.take(STREAMS);
        first.ifPresent(this::grow);
        return first.isPresent();
    }

    private void grow(long size) {
        Frontier frontier = log.frontier(size);
        for (byte[] leaf : log.leaves(size, rows.size())) {
            frontier.append(Hash.leaf(leaf), rows::keep);
        }
        List<byte[]> edge = frontier.edge();
        for (int level = 0; level < edge.size(); level++) {
            int width = edge.get(level).length / Hash.LENGTH;
            if (width > 0) {
                rows.keep(new Tile(level, (frontier.size() >> 8 * level) / Tile.FULL, width), edge.get(level));
            }
        }
    }

    private long publish() throws IOException {
        long size = transaction.execute(status -> rows.size());
        long signed = signer().last().map(Checkpoint::size).orElse(0L);
        if (size < signed) {
            throw new MalformedLog(("The database holds %d leaves, and %d were signed: it was set back, or another "
                    + "database was put in its place")
                .formatted(size, signed));
        }
        if (size > signed || size > laid()) {
            directory.lay(laid(), size, tile -> transaction.execute(status -> log.bytes(tile)));
            Note note = sign(size, signed);
            transaction.executeWithoutResult(status -> rows.publish(size, note));
            directory.publish(note);
        }
        return size;
    }

    private Note sign(long size, long signed) throws IOException {
        Tree tree = log.tree(size);
        Hash root = transaction.execute(status -> tree.root());
        return signer().sign(size, root, transaction.execute(status -> tree.consistency(signed)));
    }

    private long laid() throws IOException {
        return directory.checkpoint().map(Checkpoint::size).orElse(0L);
    }

}
