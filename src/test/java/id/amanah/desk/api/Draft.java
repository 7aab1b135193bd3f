package id.amanah.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.Answer;
import id.amanah.Client;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A draft of {@code siti} over HTTP, and what an answer says of its fields. */
final class Draft {

    private final Client siti;

    final String path;

    private Draft(Client siti, Map<String, Object> answers) {
        this.siti = siti;
        this.path = siti.post("/api/declarations", Map.of("kind", "gift-report", "answers", answers, "submit", false))
            .expect(201)
            .header("Location")
            .orElseThrow();
    }

    static Draft of(Clients clients) {
        return new Draft(clients.as("siti"), GiftReports.vendorsParcel());
    }

    static Draft of(Clients clients, Map<String, Object> answers) {
        return new Draft(clients.as("siti"), answers);
    }

    Map<String, Object> read() {
        return siti.get(path).expect(200).json();
    }

    Object revision() {
        return read().get("revision");
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> answers() {
        return (Map<String, Object>) read().get("answers");
    }

    /** The parcel with another answer. */
    static Map<String, Object> parcelWith(String name, Object value) {
        Map<String, Object> answers = new HashMap<>(GiftReports.vendorsParcel());
        if (value == null) {
            answers.remove(name);
        }
        else {
            answers.put(name, value);
        }
        return answers;
    }

    /** The parcel with one object, one answer of which is another. */
    static Map<String, Object> objectWith(String name, Object value) {
        Map<String, Object> object = GiftReports.object("OTHER", "MONEY", 5_000_000L);
        if (value == null) {
            object.remove(name);
        }
        else {
            object.put(name, value);
        }
        return parcelWith("objects", List.of(object));
    }

    Answer save(Map<String, Object> answers) {
        return siti.withRevision(revision()).put(path + "/answers", Map.of("answers", answers));
    }

    Answer submit() {
        return siti.post(path + "/submission");
    }

    /** Refused as answers are: a sentence, and a message beside each field. */
    static Map<String, String> messages(Answer refused) {
        assertThat(refused.expect(422).header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.json().get("title").toString()).isNotBlank();
        assertThat(refused.json().get("detail").toString()).isNotBlank().doesNotContain("problem.", "refusal.");
        return errors(refused);
    }

    @SuppressWarnings("unchecked")
    static Map<String, String> errors(Answer refused) {
        Map<String, String> messages = new HashMap<>();
        ((List<Map<String, String>>) refused.json().getOrDefault("errors", List.of()))
            .forEach(e -> messages.put(e.get("field"), e.get("message")));
        return messages;
    }

}
