package id.amanah.workflow;

import id.amanah.Answer;
import id.amanah.Clients;
import java.util.HashMap;
import java.util.Map;

/** Cases of the kinds of the tests, made by filing and deciding over HTTP. */
final class SampleCases {

    private final Clients clients;

    SampleCases(Clients clients) {
        this.clients = clients;
    }

    /** Files a declaration and gives its number. */
    String file(String who, String kind, Map<String, Object> answers) {
        return (String) clients.as(who)
            .post("/api/declarations", Map.of("kind", kind, "answers", answers, "submit", true))
            .expect(201)
            .json()
            .get("number");
    }

    String machine(String who) {
        return file(who, "sample-machine", Map.of("subject", "Uji mesin"));
    }

    String permit(String who) {
        return file(who, "sample-permit", Map.of("subject", "Pelatihan", "startsOn", "2026-03-02", "days", 2));
    }

    Map<String, Object> read(String who, String number) {
        return clients.as(who).get("/api/declarations/" + number).expect(200).json();
    }

    /** The id of the open work at a step. */
    String work(String who, String number, String step) {
        return id.amanah.desk.GiftReports.work(clients, who, number, step);
    }

    Answer complete(String who, String work, String outcome, Map<String, Object> answers, String note) {
        Map<String, Object> body = new HashMap<>(Map.of("outcome", outcome, "answers", answers));
        body.put("note", note);
        return clients.as(who).post("/api/work/" + work + "/completion", body);
    }

    /** Decides the open work at a step. */
    Answer decide(String who, String number, String step, String outcome, Map<String, Object> answers) {
        return complete(who, work(who, number, step), outcome, answers, null);
    }

}
