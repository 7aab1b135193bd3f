package id.amanah.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Logs as somebody might leave them, each with the verdict that both verifiers owe. */
enum BadLogs {

    UNTOUCHED(Verdict.WHOLE, log -> {
    }), A_LEAF_CHANGED(Verdict.TAMPERED, log -> change(log.resolve("tile/entries/000"), 40)),
    THE_LAST_LEAF_CHANGED(Verdict.TAMPERED, log -> change(log.resolve("tile/entries/001.p/44"), -3)),
    A_LEAF_LEFT_OUT(Verdict.TAMPERED, log -> cut(log.resolve("tile/entries/001.p/44"), 60)),
    A_LEAF_TOO_MANY(Verdict.TAMPERED, log -> append(log.resolve("tile/entries/001.p/44"), "\0\2{}")),
    TWO_LEAVES_SWAPPED(Verdict.TAMPERED, BadLogs::swap),
    A_HASH_CHANGED(Verdict.TAMPERED, log -> change(log.resolve("tile/0/000"), 100)),
    A_HASH_TOO_MANY(Verdict.TAMPERED, log -> append(log.resolve("tile/0/001.p/44"), "0".repeat(32))),
    A_HASH_OF_A_HIGHER_LEVEL_CHANGED(Verdict.TAMPERED, log -> change(log.resolve("tile/1/000.p/1"), 7)),
    A_BUNDLE_GONE(Verdict.INCOMPLETE, log -> Files.delete(log.resolve("tile/entries/000"))),
    A_TILE_GONE(Verdict.INCOMPLETE, log -> Files.delete(log.resolve("tile/0/000"))),
    A_TILE_OF_A_HIGHER_LEVEL_GONE(Verdict.INCOMPLETE, log -> Files.delete(log.resolve("tile/1/000.p/1"))),
    THE_CHECKPOINT_GONE(Verdict.INCOMPLETE, log -> Files.delete(log.resolve("checkpoint"))),
    THE_CHECKPOINT_EMPTY(Verdict.TAMPERED, log -> Files.write(log.resolve("checkpoint"), new byte[0])),
    ANOTHER_SIZE_UNDER_THE_SIGNATURE(Verdict.TAMPERED, log -> say(log, "300", "299")),
    A_SIZE_WITH_A_ZERO_BEFORE(Verdict.TAMPERED, log -> say(log, "300", "0300")),
    THE_DASH_OF_A_SIGNATURE_AS_A_HYPHEN(Verdict.TAMPERED, log -> say(log, "\u2014", "-")),
    LINES_THAT_END_AS_ON_WINDOWS(Verdict.TAMPERED, log -> say(log, "\n", "\r\n")),
    ANOTHER_NAME_OF_THE_LOG(Verdict.TAMPERED, log -> say(log, "log.example/2026", "log.example/2027")),
    NO_SIGNATURE(Verdict.TAMPERED, log -> say(log, "\n\n\u2014.*", "\n")),
    THE_LOG_OF_ANOTHER_DAY(Verdict.TAMPERED, BadLogs::olderCheckpoint),
    A_GAP_THAT_WAS_SEALED(Verdict.TAMPERED, log -> sealed(log, "{\"seq\":9,\"stream\":\"s0\"}")),
    AN_ENTRY_TWICE(Verdict.TAMPERED, log -> sealed(log, "{\"seq\":1,\"stream\":\"s0\"}")),
    AN_ENTRY_THAT_NAMES_ANOTHER_BEFORE_IT(Verdict.TAMPERED,
            log -> sealed(log, "{\"prev\":\"AAAA\",\"seq\":1,\"stream\":\"new\"}")),
    NO_JSON(Verdict.TAMPERED, log -> sealed(log, "{")), NOT_THERE(Verdict.UNREACHABLE, BadLogs::remove);

    /** Leaves: one full bundle, and one begun. */
    private static final int SIZE = 300;

    private final Verdict verdict;

    private final Deed deed;

    BadLogs(Verdict verdict, Deed deed) {
        this.verdict = verdict;
        this.deed = deed;
    }

    Verdict verdict() {
        return this.verdict;
    }

    void in(Path log) throws IOException {
        new SmallLog(log).grow(SIZE);
        this.deed.to(log);
    }

    @FunctionalInterface
    private interface Deed {

        void to(Path log) throws IOException;

    }

    private static void change(Path file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[at < 0 ? bytes.length + at : at] ^= 1;
        Files.write(file, bytes);
    }

    private static void cut(Path file, int last) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - last));
    }

    private static void append(Path file, String more) throws IOException {
        Files.write(file, more.getBytes(StandardCharsets.ISO_8859_1), java.nio.file.StandardOpenOption.APPEND);
    }

    private static void swap(Path log) throws IOException {
        Path file = log.resolve("tile/entries/000");
        List<byte[]> leaves = new java.util.ArrayList<>(id.amanah.tlog.Entries.read(Files.readAllBytes(file)));
        java.util.Collections.swap(leaves, 10, 11);
        Files.write(file, id.amanah.tlog.Entries.write(leaves));
    }

    private static void say(Path log, String before, String now) throws IOException {
        Path file = log.resolve("checkpoint");
        Files.writeString(file, Files.readString(file).replaceAll(before, now));
    }

    private static void olderCheckpoint(Path log) throws IOException {
        byte[] signed = Files.readAllBytes(log.resolve("checkpoint"));
        SmallLog other = new SmallLog(log);
        for (int leaf = 0; leaf < SIZE; leaf++) {
            other.add("{\"seq\":1,\"stream\":\"f" + leaf + "\"}");
        }
        other.write();
        Files.write(log.resolve("checkpoint"), signed);
    }

    private static void sealed(Path log, String leaf) throws IOException {
        new SmallLog(log).grow(SIZE).add(leaf).write();
    }

    private static void remove(Path log) throws IOException {
        try (var files = Files.walk(log)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

}
