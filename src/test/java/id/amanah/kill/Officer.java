package id.amanah.kill;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Takes any open item and decides it in any way that its step knows. */
final class Officer implements Consumer<Program> {

    private static final Map<String, List<Map<String, Object>>> DECISIONS = Map.of("record-not-reportable",
            List.of(decision("record", Map.of())), "verify",
            List.of(decision("complete", Map.of()), decision("complete", Map.of()),
                    decision("return", Map.of("missing", "Mohon lampirkan foto."))),
            "await-completion", List.of(decision("forward-as-is", Map.of())), "analyse",
            List.of(decision("forward", Map.of()), decision("propose-record", Map.of())), "confirm-record",
            List.of(decision("record", Map.of()), decision("forward", Map.of())), "forward-to-kpk",
            List.of(decision("forwarded", Map.of("golNumber", "GOL-1", "forwardedOn", "2026-02-02"))), "kpk-decision",
            List.of(kpk("STATE_PROPERTY"), kpk("RECIPIENT_KEEPS"), decision("lapsed", Map.of())), "hand-over",
            List.of(decision("settled", Map.of("objects",
                    List.of(Map.of("object", 1, "as", "HANDED_OVER", "on", "2026-02-02", "to", "KPK"))))));

    private final String who;

    private final Random random;

    private final Traffic traffic;

    Officer(String who, Random random, Traffic traffic) {
        this.who = who;
        this.random = random;
        this.traffic = traffic;
    }

    @Override
    public void accept(Program program) {
        List<Map<String, Object>> open = program.as(who).get("/api/work?queue=open&size=50").expect(200).list();
        if (!open.isEmpty()) {
            Map<String, Object> work = open.get(random.nextInt(open.size()));
            if (random.nextBoolean()) {
                program.as(who).post("/api/work/" + work.get("id") + "/claim");
            }
            List<Map<String, Object>> ways = DECISIONS.get((String) work.get("step"));
            traffic.make(new Promise.Decided(who, (String) work.get("id"), ways.get(random.nextInt(ways.size()))));
        }
    }

    private static Map<String, Object> kpk(String status) {
        return decision("decided", Map.of("decreeNumber", "SK-1", "decreeOn", "2026-02-02", "decisions",
                List.of(Map.of("object", 1, "status", status))));
    }

    private static Map<String, Object> decision(String outcome, Map<String, Object> answers) {
        return Map.of("outcome", outcome, "answers", answers, "note", "Karena demikian.");
    }

}
