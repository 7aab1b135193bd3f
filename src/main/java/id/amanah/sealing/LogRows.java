package id.amanah.sealing;

import id.amanah.tlog.Note;
import id.amanah.tlog.Tile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The rows of the log: batches, tiles, checkpoints. */
@Component
class LogRows {

    private static final String LEAVES = """
            select e.leaf from unnest(?, ?) with ordinality as place(stream, seq, n)
            left join journal_event e on e.stream = place.stream and e.stream_seq = place.seq order by place.n""";

    private final JdbcClient jdbc;

    private final JdbcTemplate template;

    LogRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Whether nobody else seals; for the length of the transaction. */
    boolean lead() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtext('journal_seal'))").query(Boolean.class).single();
    }

    /**
     * Takes whole streams out of the queue into a batch.
     * @return the index of its first leaf; empty if the queue was
     */
    Optional<Long> take(int streams) {
        return Optional.ofNullable(template.queryForObject("select journal_take(?)", Long.class, streams));
    }

    /** How many leaves all batches have. */
    long size() {
        return jdbc.sql("select first_index + leaves from journal_batch order by first_index desc limit 1")
            .query(Long.class)
            .optional()
            .orElse(0L);
    }

    /** The places of the leaves from an index on, up to another. */
    List<Place> places(long from, long to) {
        List<Place> places = new ArrayList<>();
        template.query("""
                select first_index, members from journal_batch
                where first_index < ? and first_index >= coalesce(
                    (select first_index from journal_batch where first_index <= ? order by first_index desc limit 1), 0)
                order by first_index""", row -> {
            long first = row.getLong(1);
            List<Place> batch = Place.of(row.getBytes(2));
            places.addAll(batch.subList((int) Math.max(0, from - first), (int) Math.min(batch.size(), to - first)));
        }, to, from);
        return places;
    }

    /** The bytes of the leaves; a null where the journal has lost the entry. */
    List<byte[]> leaves(List<Place> places) {
        return template.query(LEAVES, (row, n) -> row.getBytes(1),
                new SqlArrayValue("uuid", places.stream().map(Place::stream).toArray()),
                new SqlArrayValue("int4", places.stream().map(Place::seq).toArray()));
    }

    List<byte[]> ofStream(UUID stream) {
        return template.query("select leaf from journal_event where stream = ? order by stream_seq",
                (row, n) -> row.getBytes(1), stream);
    }

    /** The batches that have entries of a stream; it is sealed after it was written. */
    List<Batch> batchesOf(UUID stream) {
        return template.query("""
                select first_index, members from journal_batch
                where sealed_at > (select min(written_at) - interval '1 minute' from journal_event where stream = ?)
                and position(uuid_send(?::uuid) in members) > 0""",
                (row, n) -> new Batch(row.getLong(1), row.getBytes(2)), stream, stream);
    }

    record Batch(long first, byte[] members) {
    }

    Optional<byte[]> tile(int level, long index) {
        return jdbc.sql("select hashes from journal_tile where level = ? and idx = ?")
            .params(level, index)
            .query((row, n) -> row.getBytes(1))
            .optional();
    }

    void keep(Tile tile, byte[] hashes) {
        jdbc.sql("""
                insert into journal_tile (level, idx, hashes) values (?, ?, ?)
                on conflict (level, idx) do update set hashes = excluded.hashes""")
            .params(tile.level(), tile.index(), hashes)
            .update();
    }

    Optional<Note> checkpoint() {
        return jdbc.sql("select note from journal_checkpoint order by size desc limit 1")
            .query((row, n) -> Note.of(row.getBytes(1)))
            .optional();
    }

    void publish(long size, Note note) {
        jdbc.sql("insert into journal_checkpoint (size, note) values (?, ?) on conflict (size) do nothing")
            .params(size, note.bytes())
            .update();
    }

}
