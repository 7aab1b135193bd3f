package id.amanah.calendar.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class WorkingDaysTest {

    @Autowired
    Clients clients;

    @ParameterizedTest
    @CsvSource({ "2026-01-20, 10, 2026-02-03", "2026-01-20, 30, 2026-03-05", "2026-03-25, 30, 2026-05-08",
            "2026-11-24, 30, 2027-01-11", "2026-01-20, 0, 2026-01-20" })
    void countsAsTheVectorsSay(String from, int days, String dueOn) {
        Answer answer = clients.as("siti").get("/api/working-days?from=" + from + "&days=" + days).expect(200);

        assertThat(answer.json()).containsOnlyKeys("from", "days", "dueOn")
            .containsEntry("from", from)
            .containsEntry("days", days)
            .containsEntry("dueOn", dueOn);
    }

    @Test
    void theAgencyIsACodeOrLeftOut() {
        clients.as("siti").get("/api/working-days?from=2026-01-20&days=3&agency=PROVCON").expect(200);
        clients.as("siti").get("/api/working-days?from=2026-01-20&days=3&agency=a%27b").expect(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "from=2026-01-20", "days=3", "from=&days=3", "from=2026-02-30&days=3",
            "from=20-01-2026&days=3", "from=%2B999999999-12-31&days=3", "from=2026-01-20&days=-1",
            "from=2026-01-20&days=3661", "from=2026-01-20&days=1.5", "from=2026-01-20&days=99999999999",
            "from=2026-01-20&days=tiga", "from=2026-01-20&from=2026-01-21&days=3" })
    void aQuestionThatIsNoneIsMalformed(String query) {
        Answer answer = clients.as("siti").inLanguage("en").get("/api/working-days?" + query).expect(400);

        assertThat(answer.header("Content-Type")).hasValueSatisfying(t -> t.startsWith("application/problem+json"));
        assertThat(answer.json().get("detail").toString()).startsWith("Give ");
    }

    @ParameterizedTest
    @CsvSource({ "2027-12-20, 10, 2028", "2028-01-03, 1, 2028", "2024-12-31, 1, 2024", "2026-01-20, 3660, 2028",
            "9999-12-31, 3660, 9999", "0001-01-01, 3660, 1" })
    void aYearWithoutADecreeIsNamed(String from, int days, String year) {
        Answer answer = clients.as("siti").get("/api/working-days?from=" + from + "&days=" + days).expect(422);

        assertThat(answer.json().get("detail").toString()).contains("tahun " + year + " belum diketahui")
            .contains("SKB tahun " + year + " ");
    }

    @Test
    void nobodyIsAnsweredWithoutSigningIn() {
        clients.nobody().get("/api/working-days?from=2026-01-20&days=3").expect(401);
    }

}
