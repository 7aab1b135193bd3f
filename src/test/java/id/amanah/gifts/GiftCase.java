package id.amanah.gifts;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A gift report of {@code siti} on its way over HTTP. Decides as {@code ratna} unless
 * told otherwise; comes to a step by deciding what leads there.
 */
final class GiftCase {

    private final Clients clients;

    final String number;

    private GiftCase(Clients clients, String number) {
        this.clients = clients;
        this.number = number;
    }

    static GiftCase filed(Clients clients, List<?> givers, List<?> objects) {
        return filed(clients, GiftReports.report("ACCEPTED", givers, objects));
    }

    static GiftCase filed(Clients clients, Map<String, Object> answers) {
        return new GiftCase(clients, GiftReports.file(clients, "siti", answers));
    }

    /** A giver who has business with the office that the recipient handles. */
    static Map<String, Object> vendor(String name) {
        return new HashMap<>(Map.of("name", name, "relation", "VENDOR", "hasBusinessWithOffice", true,
                "handledByRecipient", true, "expectsSomething", false));
    }

    /** A colleague who wants nothing. */
    static Map<String, Object> colleague(String name) {
        return new HashMap<>(Map.of("name", name, "relation", "COLLEAGUE", "hasBusinessWithOffice", false,
                "handledByRecipient", false, "expectsSomething", false));
    }

    static Map<String, Object> object(String category, String kind, long value) {
        Map<String, Object> object = GiftReports.object(category, kind, value);
        object.put("becauseOfDuty", false);
        object.put("sameForEveryone", false);
        object.put("forAgency", false);
        return object;
    }

    static Map<String, Object> with(Map<String, Object> answers, String name, Object value) {
        Map<String, Object> more = new HashMap<>(answers);
        more.put(name, value);
        return more;
    }

    GiftCase decide(String step, String outcome, Map<String, Object> answers) {
        return decide("ratna", step, outcome, answers, null);
    }

    GiftCase decide(String who, String step, String outcome, Map<String, Object> answers, String note) {
        GiftReports.decide(clients, who, number, step, outcome, answers, note).expect(200);
        return this;
    }

    /** What is answered to a decision that may be refused. */
    Answer tries(String step, String outcome, Map<String, Object> answers) {
        return GiftReports.decide(clients, "ratna", number, step, outcome, answers, null);
    }

    GiftCase analysed() {
        return decide("verify", "complete", Map.of());
    }

    GiftCase forwarded(String golNumber) {
        return decide("forward-to-kpk", "forwarded", Map.of("golNumber", golNumber, "forwardedOn", "2026-02-02"));
    }

    GiftCase atKpk() {
        return analysed().decide("analyse", "forward", Map.of()).forwarded("GOL-1");
    }

    /** KPK decides the objects in their order. */
    GiftCase decided(List<Map<String, Object>> decisions) {
        return decide("kpk-decision", "decided", decree(decisions));
    }

    static Map<String, Object> decree(List<Map<String, Object>> decisions) {
        return Map.of("decreeNumber", "SK-7", "decreeOn", "2026-02-02", "decisions", decisions);
    }

    static Map<String, Object> decision(int object, String status) {
        return Map.of("object", object, "status", status);
    }

    /** The filer completes a returned report. */
    GiftCase complete(Map<String, Object> answers) {
        clients.as("siti")
            .withRevision(read().get("revision"))
            .put("/api/declarations/" + number + "/answers", Map.of("answers", answers))
            .expect(200);
        clients.as("siti").post("/api/declarations/" + number + "/submission").expect(200);
        return this;
    }

    Map<String, Object> read() {
        return clients.as("siti").get("/api/declarations/" + number).expect(200).json();
    }

    String timeline() {
        return clients.as("siti").get("/api/declarations/" + number + "/timeline").expect(200).text();
    }

    List<Map<String, Object>> objects() {
        return clients.as("siti").get("/api/gift-reports/" + number + "/objects").expect(200).list();
    }

    List<Object> each(String member) {
        return objects().stream().map(o -> o.get(member)).toList();
    }

    GiftCase stands(String step) {
        assertThat(read()).containsEntry("stage", step);
        return this;
    }

    /** Closed with an outcome, and no clock runs on. */
    GiftCase ended(String outcome) {
        assertThat(read()).containsEntry("status", "CLOSED").containsEntry("outcome", outcome);
        assertThat(clocks()).extracting(c -> c.get("state")).doesNotContain("RUNNING", "STOPPED");
        return this;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> clocks() {
        return (List<Map<String, Object>>) read().get("deadlines");
    }

    /** The state of the last clock of the report that has this key. */
    Object clock(String key) {
        return clocks().stream()
            .filter(c -> c.get("key").equals(key))
            .reduce((first, last) -> last)
            .orElseThrow()
            .get("state");
    }

    /** The message beside a field of a refusal of answers. */
    @SuppressWarnings("unchecked")
    static String message(Answer refused, String field) {
        List<Map<String, String>> errors = (List<Map<String, String>>) refused.expect(422).json().get("errors");
        assertThat(errors).as(refused.text()).extracting(e -> e.get("field")).contains(field);
        return errors.stream().filter(e -> e.get("field").equals(field)).findFirst().orElseThrow().get("message");
    }

}
