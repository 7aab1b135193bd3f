package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A gift report by REST")
class WholeWayTest {

    @Autowired
    Clients clients;

    @Test
    void goesFromFilingToTheHandOverOfWhatTheStateOwns() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        decide("ratna", number, "verify", "complete", Map.of());
        decide("ratna", number, "analyse", "forward", Map.of());
        decide("ratna", number, "forward-to-kpk", "forwarded",
                Map.of("golNumber", "GOL-1", "forwardedOn", "2026-02-02"));
        assertThat(statuses(number)).containsExactly("AT_KPK", "NOT_REPORTABLE");
        decide("ratna", number, "kpk-decision", "decided", Map.of("decreeNumber", "SK-1", "decreeOn", "2026-02-02",
                "decisions", List.of(Map.of("object", 1, "status", "STATE_PROPERTY"))));
        decide("ratna", number, "hand-over", "settled",
                Map.of("objects", List.of(Map.of("object", 1, "as", "HANDED_OVER", "on", "2026-02-02", "to", "KPK"))));

        Answer closed = clients.as("siti").get("/api/declarations/" + number);
        assertThat(closed.json().get("status")).isEqualTo("CLOSED");
        assertThat(closed.json().get("outcome")).isEqualTo("decided");
        assertThat(statuses(number)).containsExactly("HANDED_OVER", "NOT_REPORTABLE");
        assertThat(clients.as("siti").get("/api/declarations/" + number + "/timeline").text())
            .contains("Ratna Kusumawati", "GOL-1", "SK-1");
    }

    private List<String> statuses(String number) {
        return clients.as("siti")
            .get("/api/gift-reports/" + number + "/objects")
            .list()
            .stream()
            .map(o -> (String) o.get("status"))
            .toList();
    }

    private void decide(String who, String number, String step, String outcome, Map<String, Object> answers) {
        Answer answer = GiftReports.decide(clients, who, number, step, outcome, answers, null);
        assertThat(answer.status()).as(step + ": " + answer.text()).isEqualTo(200);
    }

}
