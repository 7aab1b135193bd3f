package id.amanah.journal;

import id.amanah.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an entry from its row: what is personal from the payload, the rest from the leaf.
 */
final class RecordedRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {
    };

    private RecordedRow() {
    }

    @SuppressWarnings("unchecked")
    static Recorded read(ResultSet row) throws SQLException {
        byte[] leafBytes = row.getBytes("leaf");
        Map<String, Object> leaf = JSON.readValue(leafBytes, MEMBERS);
        byte[] bytes = row.getBytes("body");
        Map<String, Object> body = bytes == null ? Map.of() : JSON.readValue(bytes, MEMBERS);
        Instant recordedAt = row.getTimestamp("recorded_at").toInstant();
        Object effective = body.get("effectiveAt");
        return new Recorded(UUID.fromString(leaf.get("id").toString()), row.getInt("stream_seq"), row.getString("type"),
                recordedAt, effective == null ? recordedAt : Instant.parse(effective.toString()),
                person(body.get("actor")), (String) body.get("role"), person(body.get("onBehalfOf")),
                leaf.get("ver") instanceof Integer version ? version : 0,
                (Map<String, Object>) body.getOrDefault("params", Map.of()), body.get("before"), body.get("after"),
                (String) body.get("reason"), new Leaf(leafBytes).hash(), bytes == null);
    }

    private static PersonId person(Object id) {
        return id == null ? null : new PersonId(UUID.fromString(id.toString()));
    }

}
