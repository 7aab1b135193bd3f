package id.amanah.verify;

import id.amanah.tlog.Checkpoint;
import id.amanah.tlog.Entries;
import id.amanah.tlog.Frontier;
import id.amanah.tlog.Hash;
import id.amanah.tlog.Note;
import id.amanah.tlog.NoteSigner;
import id.amanah.tlog.Tile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A log in files, made without a database: leaves of three streams in turn. */
final class SmallLog {

    static final NoteSigner SIGNER = NoteSigner.generate("log.example/2026");

    private final Path directory;

    private final List<byte[]> leaves = new ArrayList<>();

    private final List<Hash> hashes = new ArrayList<>();

    SmallLog(Path directory) {
        this.directory = directory;
    }

    SmallLog grow(int size) throws IOException {
        while (leaves.size() < size) {
            int index = leaves.size();
            String prev = index < 3 ? "" : ",\"prev\":\"" + hashes.get(index - 3) + "\"";
            add("{\"id\":%d%s,\"seq\":%d,\"stream\":\"s%d\"}".formatted(index, prev, index / 3 + 1, index % 3));
        }
        return write();
    }

    SmallLog add(String leaf) {
        leaves.add(leaf.getBytes(StandardCharsets.UTF_8));
        hashes.add(Hash.leaf(leaves.get(leaves.size() - 1)));
        return this;
    }

    SmallLog write() throws IOException {
        Frontier frontier = new Frontier();
        for (Hash hash : hashes) {
            frontier.append(hash, this::put);
        }
        List<byte[]> edge = frontier.edge();
        for (int level = 0; level < edge.size(); level++) {
            if (edge.get(level).length > 0) {
                put(Tile.in(leaves.size(), level, (leaves.size() >> 8 * level) / Tile.FULL), edge.get(level));
            }
        }
        for (int index = 0; index * Tile.FULL < leaves.size(); index++) {
            Tile tile = Tile.in(leaves.size(), Tile.ENTRIES, index);
            put(tile, Entries.write(leaves.subList(index * Tile.FULL, index * Tile.FULL + tile.width())));
        }
        String text = new Checkpoint("log.example/2026", leaves.size(), frontier.root()).text();
        Files.write(directory.resolve("checkpoint"), new Note(text, List.of(SIGNER.sign(text))).bytes());
        return this;
    }

    private void put(Tile tile, byte[] bytes) {
        try {
            Path file = directory.resolve(tile.path());
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
    }

}
