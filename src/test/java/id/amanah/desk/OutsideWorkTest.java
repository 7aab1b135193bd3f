package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A kind made of files alone: permission for outside work")
class OutsideWorkTest {

    @Autowired
    Clients clients;

    @Test
    void isPermittedOnConditionsByTheSuperior() {
        String number = filed(Map.of());

        Answer without = GiftReports.decide(clients, "budi", number, "decide-request", "permit-on-conditions", Map.of(),
                null);
        assertThat(without.expect(422).text()).contains("conditions");
        GiftReports
            .decide(clients, "budi", number, "decide-request", "permit-on-conditions",
                    Map.of("conditions", "Di luar jam kerja"), null)
            .expect(200);

        assertThat(outcome(number)).isEqualTo("permitted");
    }

    @Test
    void isPermittedOrRefusedForAReason() {
        String permitted = filed(Map.of());
        GiftReports.decide(clients, "budi", permitted, "decide-request", "permit", Map.of(), null).expect(200);
        String refused = filed(Map.of());
        GiftReports.decide(clients, "budi", refused, "decide-request", "refuse", Map.of(), null).expect(422);
        GiftReports.decide(clients, "budi", refused, "decide-request", "refuse", Map.of(), "Mengganggu tugas")
            .expect(200);

        assertThat(outcome(permitted)).isEqualTo("permitted");
        assertThat(outcome(refused)).isEqualTo("refused");
    }

    @Test
    void mayBeTakenBackAndIsNobodyElsesBusiness() {
        String number = filed(Map.of());

        clients.as("joko").get("/api/declarations/" + number).expect(404);
        clients.as("siti")
            .post("/api/declarations/" + number + "/withdrawal", Map.of("reason", "Tidak jadi"))
            .expect(200);

        assertThat(clients.as("budi").get("/api/work?queue=mine").text()).doesNotContain(number);
    }

    @Test
    void asksHowItTouchesTheOfficeWhereItDoes() {
        Map<String, Object> answers = request(Map.of("touchesOffice", true));

        assertThat(clients.as("siti")
            .post("/api/declarations", Map.of("kind", "outside-work", "answers", answers, "submit", true))
            .expect(422)
            .text()).contains("\"connection\"");
    }

    /** What the guide shows are the files themselves. */
    @Test
    void isShownByTheGuideAsItIs() throws IOException {
        for (String guide : List.of("docs/new-kind.md", "docs/jenis-baru.md")) {
            String text = Files.readString(Path.of(guide));
            for (String file : List.of("kind.yaml", "decide-request.form")) {
                assertThat(text).as(guide).contains(Files.readString(Path.of("bpmn/outside-work", file)).strip());
            }
        }
    }

    private String filed(Map<String, Object> other) {
        return (String) clients.as("siti")
            .post("/api/declarations", Map.of("kind", "outside-work", "answers", request(other), "submit", true))
            .expect(201)
            .json()
            .get("number");
    }

    private Object outcome(String number) {
        return clients.as("siti").get("/api/declarations/" + number).json().get("outcome");
    }

    private static Map<String, Object> request(Map<String, Object> other) {
        Map<String, Object> request = new HashMap<>(Map.of("employer", "Universitas Contoh", "position", "Dosen",
                "from", "2026-03-01", "hoursPerWeek", 4, "touchesOffice", false, "statementOfTruth", true));
        request.putAll(other);
        return request;
    }

}
