package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.Answer;
import id.amanah.Clients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gift reports for tests, and how they come to where a test needs them: by filing and
 * deciding, never otherwise.
 */
public final class GiftReports {

    private GiftReports() {
    }

    /**
     * A parcel of a vendor: money, which is to be reported, and a cake that everybody
     * got.
     */
    public static Map<String, Object> vendorsParcel() {
        return report("ACCEPTED",
                List.of(Map.of("name", "PT Maju Jaya", "relation", "VENDOR", "hasBusinessWithOffice", true,
                        "handledByRecipient", true, "expectsSomething", false)),
                List.of(object("OTHER", "MONEY", 5_000_000L), everybodysCake()));
    }

    /** A cake for everybody at a meeting: exempt. */
    public static Map<String, Object> cakeForEverybody() {
        return report("ACCEPTED", List.of(Map.of("name", "Panitia Rapat", "relation", "OTHER_AGENCY")),
                List.of(everybodysCake()));
    }

    /** A gift that was not taken. */
    public static Map<String, Object> refusal() {
        return report("REFUSED", List.of(Map.of("name", "CV Sinar", "relation", "APPLICANT")),
                List.of(object("OTHER", "OTHER_GOODS", 250_000L)));
    }

    public static Map<String, Object> report(String type, List<?> givers, List<?> objects) {
        Map<String, Object> report = new HashMap<>();
        report.put("reportType", type);
        report.put("receivedOn", "2026-01-28");
        report.put("receivedPlace", "Jakarta");
        report.put("givers", givers);
        report.put("objects", objects);
        report.put("statementOfTruth", true);
        return report;
    }

    public static Map<String, Object> object(String category, String kind, Long value) {
        return new HashMap<>(
                Map.of("category", category, "kind", kind, "description", "Sebuah objek", "valueRupiah", value));
    }

    private static Map<String, Object> everybodysCake() {
        Map<String, Object> cake = object("REFRESHMENT", "PERISHABLE", 50_000L);
        cake.put("sameForEveryone", true);
        return cake;
    }

    /** Files a report and gives its number. */
    public static String file(Clients clients, String who, Map<String, Object> answers) {
        Answer answer = clients.as(who)
            .post("/api/declarations", Map.of("kind", "gift-report", "answers", answers, "submit", true));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return (String) answer.json().get("number");
    }

    /** Decides the open item of a step, claimed before. */
    public static Answer decide(Clients clients, String who, String number, String step, String outcome,
            Map<String, Object> answers, String note) {
        String id = work(clients, who, number, step);
        Map<String, Object> body = new HashMap<>(Map.of("outcome", outcome, "answers", answers));
        body.put("note", note);
        return clients.as(who).post("/api/work/" + id + "/completion", body);
    }

    /** The id of the open item of a step of a declaration. */
    public static String work(Clients clients, String who, String number, String step) {
        for (String queue : List.of("mine", "open")) {
            for (Map<String, Object> item : clients.as(who).get("/api/work?queue=" + queue + "&size=200").list()) {
                if (item.get("declaration").equals(number) && item.get("step").equals(step)) {
                    return (String) item.get("id");
                }
            }
        }
        throw new AssertionError(who + " has no work " + step + " on " + number + "; it stands at "
                + clients.as(who).get("/api/declarations/" + number).text());
    }

}
