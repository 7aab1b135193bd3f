package id.amanah.journal;

import id.amanah.shared.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An entry as it was recorded.
 *
 * @param id the entry's own id
 * @param seq its place in its stream, from 1, without gaps
 * @param recordedAt by the injected clock, to the microsecond
 * @param actor who did it; null for the system
 * @param role the role named by the one who acted, in lower case; null for the system
 * @param erased whether the payload was destroyed by law; what is personal is then
 * missing
 * @param leafHash the 32 bytes that the Merkle log will hold
 */
public record Recorded(UUID id, int seq, String type, Instant recordedAt, Instant effectiveAt, PersonId actor,
        String role, PersonId onBehalfOf, int version, Map<String, Object> params, Object before, Object after,
        String reason, byte[] leafHash, boolean erased) {
}
