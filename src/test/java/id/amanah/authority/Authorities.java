package id.amanah.authority;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.Answer;
import id.amanah.Clients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Roles and stand-ins for tests, asked for and given as people do. */
final class Authorities {

    private Authorities() {
    }

    /** A role proposed by one administrator and confirmed by the other; gives its id. */
    static String give(Clients clients, String person, String role, String last) {
        String id = propose(clients, "admin", person, role, last).expect(201).json().get("id").toString();
        clients.as("bayu").post("/api/role-proposals/" + id + "/confirmation").expect(200);
        return id;
    }

    static Answer propose(Clients clients, String by, String person, String role, String last) {
        Map<String, Object> asked = new HashMap<>(Map.of("person", person, "role", role, "reason", "SK 12/2026"));
        if (last != null) {
            asked.put("last", last);
        }
        return clients.as(by).post("/api/role-proposals", asked);
    }

    static void end(Clients clients, String grant) {
        clients.as("bayu").post("/api/roles/" + grant + "/ending", Map.of("reason", "Selesai")).expect(200);
    }

    static Answer ask(Clients clients, String principal, String standIn, String from, String last, String... kinds) {
        Map<String, Object> asked = new HashMap<>(Map.of("standIn", standIn, "last", last, "kinds", List.of(kinds)));
        if (from != null) {
            asked.put("from", from);
        }
        return clients.as(principal).post("/api/mandates", asked);
    }

    /** A stand-in asked and accepted; gives the mandate's id. */
    static String standIn(Clients clients, String principal, String standIn, String from, String last,
            String... kinds) {
        String id = ask(clients, principal, standIn, from, last, kinds).expect(201).json().get("id").toString();
        clients.as(standIn).post("/api/mandates/" + id + "/acceptance").expect(200);
        return id;
    }

    static void over(Clients clients, String principal, String mandate) {
        assertThat(clients.as(principal).post("/api/mandates/" + mandate + "/ending").status()).isIn(200, 409);
    }

    @SuppressWarnings("unchecked")
    static List<String> roles(Clients clients, String who) {
        return (List<String>) clients.as(who).get("/api/me").expect(200).json().get("roles");
    }

}
