package id.amanah.reports;

import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.Map;

/** Reports of alleged conflicts for tests, filed and decided over HTTP. */
final class Reports {

    static final String JOKO = "199002142014021004";

    static final String DEWI = "198009122005012007";

    static final String BUDI = "197508171999031002";

    private Reports() {
    }

    static Map<String, Object> about(String nip) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("reportedNip", nip);
        answers.put("facts", "Ia menilai penawaran milik saudaranya.");
        answers.put("source", "FAMILY");
        answers.put("matter", Map.of("kind", "PROCUREMENT", "reference", "LPSE-77", "title", "Pengadaan laptop"));
        answers.put("reporter", Map.of("name", "Rahayu Pelapor", "phone", "0812000111", "capacity", "CITIZEN"));
        return answers;
    }

    static Map<String, Object> file(Clients clients, Map<String, Object> answers) {
        return clients.nobody()
            .post("/api/public/reports", Map.of("kind", "conflict-report", "answers", answers))
            .expect(201)
            .json();
    }

    static void decide(Clients clients, String who, String number, String step, String outcome,
            Map<String, Object> answers) {
        GiftReports.decide(clients, who, number, step, outcome, answers, null).expect(200);
    }

}
