package id.amanah.neutrality;

import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.Map;

/** Files declarations of neutrality and decides on them over REST. */
final class Filing {

    private Filing() {
    }

    static Answer file(Clients clients, String who, String kind, Map<String, Object> answers) {
        return clients.as(who).post("/api/declarations", Map.of("kind", kind, "answers", answers, "submit", true));
    }

    static String number(Answer filed) {
        return (String) filed.expect(201).json().get("number");
    }

    static void decide(Clients clients, String who, String number, String step, String outcome,
            Map<String, Object> answers) {
        GiftReports.decide(clients, who, number, step, outcome, answers, null).expect(200);
    }

    static Map<String, Object> read(Clients clients, String who, String number) {
        return clients.as(who).get("/api/declarations/" + number).json();
    }

}
