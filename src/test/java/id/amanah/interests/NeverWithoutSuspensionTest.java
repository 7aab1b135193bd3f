package id.amanah.interests;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AmanahTest
@DisplayName("No actual conflict is ever without a suspension in force or a decision")
class NeverWithoutSuspensionTest {

    private static final Set<Object> DECIDED = Set.of("no-conflict", "managed");

    @Autowired
    Clients clients;

    @Autowired
    JdbcTemplate jdbc;

    /** Walks at random; the seed stands in the message of a failure. */
    @Test
    void whateverWayTheCaseTakes() {
        for (long seed = 1; seed <= 8; seed++) {
            Random random = new Random(seed);
            String number = Conflicts.actual(clients, "siti", "WALK-" + seed);
            holds(number, "WALK-" + seed, "submission");
            for (int steps = 0; steps < 14 && !Set.of("no-conflict", "managed").contains(outcome(number)); steps++) {
                String done = step(number, random);
                holds(number, "WALK-" + seed, "seed " + seed + " after " + done);
            }
        }
    }

    /**
     * Three decide in the same second: each is either carried out or told, and what
     * stands in the end is one of the two.
     */
    @Test
    void whenDecisionAndSubstituteComeAtOnce() throws Exception {
        for (int round = 0; round < 3; round++) {
            String reference = "RACE-" + round;
            String number = Conflicts.actual(clients, "siti", reference);
            String naming = id(number, "name-substitute");
            String deciding = id(number, "decide-conflict");
            List<Answer> answers = together(List.of(() -> complete(naming, "named", Map.of("substitute", "joko")),
                    () -> complete(deciding, "no-conflict", Map.of()), () -> complete(deciding, "refer", Map.of())));

            assertThat(answers).extracting(Answer::status).allMatch(s -> s == 200 || s == 409);
            assertThat(answers.subList(1, 3)).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            holds(number, reference, "a race");
            assertThat(jdbc.queryForObject(
                    "select count(*) from suspension s join declaration d on d.id = s.declaration where d.number = ?",
                    Integer.class, number))
                .isEqualTo(1);
        }
    }

    /** Founded by a report, the conflict suspends in the same decision that finds it. */
    @Test
    void whenAReportFindsIt() {
        for (String outcome : List.of("founded-take-over", "founded-measures")) {
            String reference = "FOUND-" + outcome;
            String number = Conflicts.file(clients, "joko", "conflict-report",
                    Map.of("reportedNip", Conflicts.SITI, "facts", "Menilai penawaran adiknya.", "matter",
                            Map.of("kind", "PROCUREMENT", "reference", reference)));
            Conflicts.decide(clients, "dewi", number, "screen", "admit", Map.of());
            Conflicts.decide(clients, "budi", number, "hear-person", "declined", Map.of());
            Conflicts.decide(clients, "budi", number, "decide-report", outcome, Map.of());
            assertThat(Conflicts.suspensions(clients, reference)).as(outcome).hasSize(1);
            Conflicts.decide(clients, "budi", number, "inform", "informed", Map.of());
            assertThat(Conflicts.suspensions(clients, reference)).as(outcome + ", closed").hasSize(1);
        }
    }

    private void holds(String number, String reference, String when) {
        boolean suspended = !Conflicts.suspensions(clients, reference).isEmpty();
        Map<String, Object> read = Conflicts.read(clients, "siti", number);
        boolean accepted = "check-measure".equals(read.get("stage"));
        boolean endedBySuperior = clients.as("siti")
            .get("/api/declarations/" + number + "/timeline")
            .text()
            .contains("Urusan WALK selesai");
        assertThat(suspended || accepted || endedBySuperior || DECIDED.contains(read.get("outcome")))
            .as(when + " " + read)
            .isTrue();
        assertThat(read.get("suspended")).as(when).isEqualTo(suspended);
    }

    private String outcome(String number) {
        return String.valueOf(Conflicts.read(clients, "siti", number).get("outcome"));
    }

    private String step(String number, Random random) {
        List<Runnable> ways = new ArrayList<>();
        List<String> names = new ArrayList<>();
        offer(ways, names, number, "budi", "name-substitute", "named", Map.of("substitute", "joko"));
        offer(ways, names, number, "budi", "decide-conflict", "measures", Conflicts.measures("DIVESTMENT", "OTHER"));
        offer(ways, names, number, "budi", "decide-conflict", "no-conflict", Map.of());
        offer(ways, names, number, "budi", "decide-conflict", "refer", Map.of());
        offer(ways, names, number, "siti", "accept-measures", "accepted", Map.of());
        offer(ways, names, number, "siti", "accept-measures", "objected", Map.of("reason", "Berat"));
        offer(ways, names, number, "budi", "check-measure", "breached", Map.of());
        offer(ways, names, number, "budi", "check-measure", "keep", Map.of("checkOn", "2026-05-05"));
        offer(ways, names, number, "budi", "check-measure", "end", Map.of());
        offer(ways, names, number, "budi", "decide-conflict", "take-over", Map.of("substitute", "joko"));
        names.add("end of the suspension");
        ways.add(() -> clients.as("budi")
            .post("/api/declarations/" + number + "/suspension/end", Map.of("reason", "Urusan WALK selesai")));
        int chosen = random.nextInt(ways.size());
        ways.get(chosen).run();
        return names.get(chosen);
    }

    private void offer(List<Runnable> ways, List<String> names, String number, String who, String step, String outcome,
            Map<String, Object> answers) {
        List<Map<String, Object>> items = Conflicts.items(clients, who, number, step);
        if (!items.isEmpty()) {
            names.add(step + " " + outcome);
            ways.add(() -> clients.as(who)
                .post("/api/work/" + items.get(0).get("id") + "/completion",
                        Map.of("outcome", outcome, "answers", answers))
                .expect(200));
        }
    }

    private String id(String number, String step) {
        return (String) Conflicts.items(clients, "budi", number, step).get(0).get("id");
    }

    private Answer complete(String id, String outcome, Map<String, Object> answers) {
        return clients.as("budi")
            .post("/api/work/" + id + "/completion", Map.of("outcome", outcome, "answers", answers));
    }

    private static List<Answer> together(List<Callable<Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
        finally {
            threads.shutdown();
        }
    }

}
