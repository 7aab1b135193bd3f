package id.amanah.interests;

import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Declarations of conflicts for tests, filed and decided over HTTP. */
final class Conflicts {

    static final String SITI = "198811052012122003";

    private Conflicts() {
    }

    /** A conflict in a procurement with one party. */
    static Map<String, Object> in(String type, String reference, String party) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("type", type);
        answers.put("sources", List.of("FAMILY"));
        answers.put("duty", "Menilai penawaran");
        answers.put("connection", "Pemilik perusahaan adalah adik saya");
        answers.put("matter", Map.of("kind", "PROCUREMENT", "reference", reference, "title", "Pengadaan laptop",
                "completeOn", "2026-02-02", "parties", List.of(Map.of("name", party))));
        answers.put("statementOfTruth", true);
        return answers;
    }

    static String actual(Clients clients, String who, String reference) {
        return file(clients, who, "conflict-declaration", in("ACTUAL", reference, "PT Adik Sejahtera"));
    }

    static String file(Clients clients, String who, String kind, Map<String, Object> answers) {
        return (String) clients.as(who)
            .post("/api/declarations", Map.of("kind", kind, "answers", answers, "submit", true))
            .expect(201)
            .json()
            .get("number");
    }

    static void decide(Clients clients, String who, String number, String step, String outcome,
            Map<String, Object> answers) {
        GiftReports.decide(clients, who, number, step, outcome, answers, null).expect(200);
    }

    static Map<String, Object> measures(String... kinds) {
        return Map.of("measures",
                java.util.Arrays.stream(kinds)
                    .map(kind -> Map.of("kind", kind, "description", "Tindakan " + kind, "checkOn", "2026-03-02"))
                    .toList());
    }

    static List<Map<String, Object>> suspensions(Clients clients, String reference) {
        return clients.as("dewi").get("/api/suspensions?nip=" + SITI + "&reference=" + reference).expect(200).list();
    }

    static Map<String, Object> read(Clients clients, String who, String number) {
        return clients.as(who).get("/api/declarations/" + number).expect(200).json();
    }

    /** The open items of a step of a declaration. */
    static List<Map<String, Object>> items(Clients clients, String who, String number, String step) {
        return clients.as(who)
            .get("/api/work?queue=mine&size=200")
            .list()
            .stream()
            .filter(item -> item.get("declaration").equals(number) && item.get("step").equals(step))
            .toList();
    }

}
