package id.amanah.journal;

import id.amanah.identity.Actor;
import id.amanah.shared.AgencyId;
import id.amanah.shared.Ids;
import java.security.SecureRandom;
import java.sql.Timestamp;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The rows of the journal: heads of streams locked in order, then events, payloads and
 * the queue of the sealer.
 */
@Component
class JournalRows {

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
        .withZone(ZoneOffset.UTC);

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
        Map<UUID, Head> heads = lock(entries.stream().map(p -> p.entry().stream()).distinct().sorted().toList());
        List<Object[]> events = new ArrayList<>();
        List<Object[]> payloads = new ArrayList<>();
        List<Object[]> pending = new ArrayList<>();
        for (Pending entry : entries) {
            UUID id = Ids.next();
            byte[] salt = salt();
            byte[] body = entry.body();
            Head head = append(id, entry, heads, Leaf.commitment(salt, body), events);
            heads.put(entry.entry().stream(), head);
            payloads.add(new Object[] { id, salt, body });
            pending.add(new Object[] { id, Timestamp.from(entry.at()) });
        }
        jdbc.batchUpdate("""
                insert into journal_event (event_id, stream, stream_seq, agency_id, type, leaf, leaf_hash, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", events);
        jdbc.batchUpdate("insert into journal_payload (event_id, salt, body) values (?, ?, ?)", payloads);
        jdbc.batchUpdate("insert into journal_pending (event_id, recorded_at) values (?, ?)", pending);
        jdbc.batchUpdate("update journal_stream_head set last_seq = ?, last_leaf_hash = ? where stream = ?",
                heads.entrySet()
                    .stream()
                    .map(h -> new Object[] { h.getValue().seq(), h.getValue().hash(), h.getKey() })
                    .toList());
    }

    /**
     * Locks the heads in the order of their ids, so that two transactions never wait for
     * each other.
     */
    private Map<UUID, Head> lock(List<UUID> streams) {
        Map<UUID, Head> heads = new HashMap<>();
        for (UUID stream : streams) {
            jdbc.query("""
                    insert into journal_stream_head (stream, last_seq, last_leaf_hash) values (?, 0, null)
                    on conflict (stream) do update set last_seq = journal_stream_head.last_seq
                    returning last_seq, last_leaf_hash""", row -> {
                heads.put(stream, new Head(row.getInt(1), row.getBytes(2)));
            }, stream);
        }
        return heads;
    }

    private Head append(UUID id, Pending pending, Map<UUID, Head> heads, byte[] commitment, List<Object[]> events) {
        Entry entry = pending.entry();
        Head before = heads.get(entry.stream());
        int seq = before.seq() + 1;
        Leaf leaf = leaf(id, seq, before.hash(), pending, commitment);
        byte[] hash = leaf.hash();
        AgencyId agency = pending.actor().agency();
        events.add(new Object[] { id, entry.stream(), seq, agency == null ? null : agency.value(), entry.type(),
                leaf.bytes(), hash, Timestamp.from(pending.at()) });
        return new Head(seq, hash);
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
        members.put("actor", actor(pending.actor()));
        if (entry.declaration() != null) {
            members.put("decl", entry.declaration().toString());
            members.put("ver", entry.version());
        }
        members.put("commit", base64(commitment));
        members.put("app", build);
        return Leaf.of(members);
    }

    private Map<String, Object> actor(Actor actor) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("agency", actor.agency() == null ? 0 : actor.agency().value());
        if (actor.isSystem()) {
            members.put("role", "system");
            return members;
        }
        members.put("ref", pseudonyms.of(actor.person(), actor.agency()));
        members.put("role", Roles.of(actor));
        if (actor.onBehalfOf() != null) {
            members.put("via", pseudonyms.of(actor.onBehalfOf(), actor.agency()));
        }
        return members;
    }

    List<Recorded> ofStream(UUID stream) {
        return jdbc.query("""
                select e.event_id, e.stream_seq, e.type, e.recorded_at, e.leaf, e.leaf_hash, p.body
                from journal_event e left join journal_payload p on p.event_id = e.event_id
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
