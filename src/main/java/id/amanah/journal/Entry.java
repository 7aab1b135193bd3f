package id.amanah.journal;

import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened, as it is written down (<i>catatan jurnal</i>) and announced.
 * Who did it and when it was recorded are added by the journal. What may be personal
 * stands in {@code params}, {@code before}, {@code after} and {@code reason}, which go
 * into the erasable payload only.
 *
 * @param type what happened and the version of its params, such as
 * {@code gift.forwarded.v1}
 * @param stream the stream it belongs to: a declaration, a person, an import, a reader
 * and day
 * @param declaration the declaration it is about; null if none
 * @param version the declaration's version it is about; 0 if none
 * @param person the person it is about; null if none
 * @param effectiveAt when it counts; null if when it is recorded
 * @param params what the sentence in the timeline is filled with
 * @param before what it was; null if nothing changed
 * @param after what it is now; null if nothing changed
 * @param reason what the actor gave as reason; null if none
 */
public record Entry(String type, UUID stream, DeclarationId declaration, int version, PersonId person,
        Instant effectiveAt, Map<String, Object> params, Object before, Object after, String reason) {

    public Entry {
        params = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    /** An entry in the stream of a declaration. */
    public static Entry of(String type, DeclarationId declaration, int version) {
        return new Entry(type, declaration.value(), declaration, version, null, null, Map.of(), null, null, null);
    }

    /** An entry in the stream of a person. */
    public static Entry of(String type, PersonId person) {
        return new Entry(type, person.value(), null, 0, person, null, Map.of(), null, null, null);
    }

    public Entry with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(params);
        more.put(name, value);
        return new Entry(type, stream, declaration, version, person, effectiveAt, more, before, after, reason);
    }

    public Entry about(PersonId someone) {
        return new Entry(type, stream, declaration, version, someone, effectiveAt, params, before, after, reason);
    }

    public Entry countingFrom(Instant instant) {
        return new Entry(type, stream, declaration, version, person, instant, params, before, after, reason);
    }

    public Entry changing(Object from, Object to) {
        return new Entry(type, stream, declaration, version, person, effectiveAt, params, from, to, reason);
    }

    public Entry because(String why) {
        return new Entry(type, stream, declaration, version, person, effectiveAt, params, before, after, why);
    }

}
