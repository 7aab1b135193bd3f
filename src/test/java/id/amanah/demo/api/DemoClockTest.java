package id.amanah.demo.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class DemoClockTest {

    private static final String CLOCK = "/api/demo/clock";

    @Autowired
    Clients clients;

    @Autowired
    Clock clock;

    @Test
    void theAdministratorMovesItOn() {
        Instant later = Instant.parse("2026-03-02T02:00:00Z");

        Answer answer = clients.as("admin").post(CLOCK, Map.of("now", "2026-03-02T09:00:00+07:00")).expect(200);

        assertThat(Instant.parse((String) answer.json().get("now"))).isBetween(later, later.plusSeconds(60));
        assertThat(Duration.between(later, clock.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(60));
    }

    @Test
    void itNeverGoesBackAndSaysSo() {
        Answer answer = clients.as("admin")
            .inLanguage("en")
            .post(CLOCK, Map.of("now", "2026-02-01T00:00:00Z"))
            .expect(409);

        assertThat((String) answer.json().get("detail")).startsWith("The clock of the demo only moves on.");
        assertThat(clock.instant()).isAfter(Instant.parse("2026-02-02T01:59:59Z"));
    }

    @Test
    void nobodyElseMovesIt() {
        clients.as("siti").post(CLOCK, Map.of("now", "2026-03-02T02:00:00Z")).expect(403);
        clients.nobody().post(CLOCK, Map.of("now", "2026-03-02T02:00:00Z")).expect(401);

        assertThat(clock.instant()).isBefore(Instant.parse("2026-02-03T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "{}", "{\"now\": null}", "{\"now\": \"tomorrow\"}", "{\"now\": \"2026-03-02\"}",
            "{\"now\": \"2026-02-30T02:00:00Z\"}", "{\"now\": ", "[]", "null", "" })
    void whatIsNoMomentIsMalformed(String body) {
        clients.as("admin").raw("POST", CLOCK, "application/json", body.getBytes()).expect(400);
    }

    @Test
    void itGoesNoFurtherThanDatesAreKept() {
        clients.as("admin").post(CLOCK, Map.of("now", "+292000000-01-01T00:00:00Z")).expect(422);
    }

}
