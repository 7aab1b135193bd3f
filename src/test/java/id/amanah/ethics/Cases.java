package id.amanah.ethics;

import id.amanah.Answer;
import id.amanah.Clients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hearings for tests, and how they come to where a test needs them: over REST. */
final class Cases {

    /** Who is examined. */
    static final String SITI = "198811052012122003";

    static final List<String> COMMITTEE = List.of("hendra", "lestari", "made", "yohanes", "fatimah");

    private Cases() {
    }

    static Answer open(Clients clients, String who, String examinee, String from) {
        Map<String, Object> referral = new HashMap<>(Map.of("kind", "ethics-hearing", "examinee", examinee, "articles",
                List.of("PP 42/2004 Pasal 11 huruf c"), "matter", "Mengunggah foto bersama bakal calon."));
        referral.put("from", from);
        return clients.as(who).post("/api/cases", referral);
    }

    static String opened(Clients clients) {
        return (String) open(clients, "dewi", SITI, null).expect(201).json().get("number");
    }

    static Answer appoint(Clients clients, String number, List<String> people) {
        return post(clients, "wibowo", number, "committee", Map.of("chair", people.get(0), "secretary", people.get(1),
                "members", people.subList(2, people.size())));
    }

    /** At the vote: appointed, invited, stated. */
    static String voting(Clients clients) {
        String number = opened(clients);
        appoint(clients, number, COMMITTEE).expect(200);
        post(clients, "lestari", number, "invitation", Map.of("hearingOn", "2026-02-09", "place", "Ruang sidang"))
            .expect(200);
        post(clients, "siti", number, "statements", Map.of("statement", "Foto itu diambil di acara keluarga."))
            .expect(200);
        return number;
    }

    static Answer vote(Clients clients, String who, String number, String sanction, String reason) {
        Map<String, Object> vote = new HashMap<>(
                Map.of("finding", sanction == null ? "NO_VIOLATION" : "VIOLATION", "reason", reason));
        if (sanction != null) {
            vote.put("sanction", sanction);
        }
        return post(clients, who, number, "votes", vote);
    }

    static Answer post(Clients clients, String who, String number, String what, Map<String, Object> body) {
        return clients.as(who).post("/api/cases/" + number + "/" + what, body);
    }

    static Map<String, Object> read(Clients clients, String who, String number) {
        return clients.as(who).get("/api/cases/" + number).expect(200).json();
    }

}
