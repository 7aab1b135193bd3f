package id.amanah.journal;

import id.amanah.identity.Actor;
import id.amanah.shared.Ids;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * The rows of the journal: heads of streams locked in order, then events, payloads and
 * the queue of the sealer.
 */
@Component
class JournalRows {

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
        .withZone(ZoneOffset.UTC);

    private static final String LOCK = """
            insert into journal_stream_head (stream, last_seq)
            select stream, 0 from unnest(?) as streams(stream) order by stream
            on conflict (stream) do update set last_seq = journal_stream_head.last_seq
            returning stream, last_seq, last_leaf_hash""";

    /** Events, payloads, the queue of the sealer and the heads, in one statement. */
    private static final String APPEND = """
            with entry as (select * from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                    as entry(stream, stream_seq, agency_id, type, leaf, recorded_at, salt, body)),
                event as (insert into journal_event
                    (stream, stream_seq, agency_id, type, leaf, recorded_at)
                    select stream, stream_seq, agency_id, type, leaf, recorded_at from entry),
                payload as (insert into journal_payload (stream, stream_seq, salt, body)
                    select stream, stream_seq, salt, body from entry),
                pending as (insert into journal_pending (stream, stream_seq) select stream, stream_seq from entry)
            update journal_stream_head h set last_seq = moved.last_seq, last_leaf_hash = moved.last_leaf_hash
            from unnest(?, ?, ?) as moved(stream, last_seq, last_leaf_hash) where h.stream = moved.stream""";

    private final JdbcTemplate jdbc;

    private final Pseudonyms pseudonyms;

    private final String build;

    private final SecureRandom random = new SecureRandom();

    JournalRows(JdbcTemplate jdbc, Pseudonyms pseudonyms, @Value("${amanah.build:dev}") String build) {
        this.jdbc = jdbc;
        this.pseudonyms = pseudonyms;
        this.build = build;
    }

    /**
     * The last entry of a stream: its place, and the hash of its leaf; null before the
     * first.
     */
    private record Head(int seq, byte[] hash) {
    }

    void write(List<Pending> entries) {
        Map<UUID, Head> heads = lock(entries.stream().map(p -> p.entry().stream()).distinct().toList());
        List<Row> rows = new ArrayList<>();
        for (Pending pending : entries) {
            UUID stream = pending.entry().stream();
            Row row = row(pending, heads.get(stream));
            rows.add(row);
            heads.put(stream, new Head(row.seq(), row.leaf().hash()));
        }
        append(rows, heads);
    }

    /**
     * Locks the heads in the order of their ids, so that two transactions never wait for
     * each other.
     */
    private Map<UUID, Head> lock(List<UUID> streams) {
        Map<UUID, Head> heads = new HashMap<>();
        jdbc.query(LOCK, row -> {
            heads.put(row.getObject(1, UUID.class), new Head(row.getInt(2), row.getBytes(3)));
        }, array("uuid", streams, Function.identity()));
        return heads;
    }

    private void append(List<Row> rows, Map<UUID, Head> heads) {
        List<Map.Entry<UUID, Head>> moved = List.copyOf(heads.entrySet());
        jdbc.update(APPEND, array("uuid", rows, row -> row.pending().entry().stream()), array("int4", rows, Row::seq),
                array("int4", rows, Row::agency), array("text", rows, row -> row.pending().entry().type()),
                bytes(rows, row -> row.leaf().bytes()),
                array("timestamptz", rows, row -> row.pending().at().atOffset(ZoneOffset.UTC)), bytes(rows, Row::salt),
                bytes(rows, Row::body), array("uuid", moved, Map.Entry::getKey),
                array("int4", moved, head -> head.getValue().seq()), bytes(moved, head -> head.getValue().hash()));
    }

    private static <T> SqlArrayValue bytes(List<T> rows, Function<T, byte[]> column) {
        return new SqlArrayValue("bytea", (Object[]) rows.stream().map(column).toArray(byte[][]::new));
    }

    private static <T> SqlArrayValue array(String type, List<T> rows, Function<T, ?> column) {
        return new SqlArrayValue(type, rows.stream().map(column).toArray());
    }

    private Row row(Pending pending, Head before) {
        UUID id = Ids.next();
        byte[] salt = salt();
        byte[] body = pending.body();
        int seq = before.seq() + 1;
        return new Row(pending, seq, salt, body, leaf(id, seq, before.hash(), pending, Leaf.commitment(salt, body)));
    }

    private record Row(Pending pending, int seq, byte[] salt, byte[] body, Leaf leaf) {

        Integer agency() {
            return pending.actor().agency() == null ? null : pending.actor().agency().value();
        }

    }

    private Leaf leaf(UUID id, int seq, byte[] before, Pending pending, byte[] commitment) {
        Entry entry = pending.entry();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("v", 1);
        members.put("id", id.toString());
        members.put("ts", micros(pending.at()));
        members.put("stream", entry.stream().toString());
        members.put("seq", seq);
        if (before != null) {
            members.put("prev", base64(before));
        }
        members.put("type", entry.type());
        members.put("actor", actor(pending.actor(), entry.stream()));
        if (entry.declaration() != null) {
            if (!entry.declaration().value().equals(entry.stream())) {
                members.put("decl", entry.declaration().toString());
            }
            members.put("ver", entry.version());
        }
        members.put("commit", base64(commitment));
        members.put("app", build);
        return Leaf.of(members);
    }

    private Map<String, Object> actor(Actor actor, UUID stream) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("agency", actor.agency() == null ? 0 : actor.agency().value());
        if (actor.isSystem()) {
            members.put("role", "system");
            return members;
        }
        members.put("ref", pseudonyms.of(actor.person(), actor.agency(), stream));
        members.put("role", Roles.of(actor));
        if (actor.onBehalfOf() != null) {
            members.put("via", pseudonyms.of(actor.onBehalfOf(), actor.agency(), stream));
        }
        return members;
    }

    List<Recorded> ofStream(UUID stream) {
        return jdbc.query("""
                select e.stream_seq, e.type, e.recorded_at, e.leaf, p.body
                from journal_event e left join journal_payload p using (stream, stream_seq)
                where e.stream = ? order by e.stream_seq""", (row, n) -> RecordedRow.read(row), stream);
    }

    private byte[] salt() {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        return salt;
    }

    private static String micros(Instant at) {
        return MICROS.format(at);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

}
