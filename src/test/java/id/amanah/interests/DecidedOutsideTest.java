package id.amanah.interests;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The minister has no superior in the agency: the president's letter decides. */
@AmanahTest
class DecidedOutsideTest {

    private static final String WIBOWO = "196503121990031001";

    @Autowired
    Clients clients;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void nobodyOutsideAnyMore() {
        new TransactionTemplate(transactions).executeWithoutResult(begun -> jdbc
            .update("delete from outside_superior where person = (select id from person where nip = ?)", WIBOWO));
    }

    @Test
    void twoOfficersRecordWhoDecidesAndThenWhatTheyDecided() {
        whoDecides();
        String number = declaredByTheMinister();
        String work = waiting("wulan", number);

        assertThat(decided("wulan", work, null).status()).as("without the letter").isEqualTo(422);
        decided("wulan", work, "Surat R-31/2026, 30 Januari 2026").expect(200);
        assertThat(state(work)).as("one officer does not decide").isEqualTo("OPEN");
        decided("wulan", work, "Surat R-31/2026, 30 Januari 2026").expect(200);
        assertThat(state(work)).as("nor the same one twice").isEqualTo("OPEN");
        decided("yuni", work, null).expect(200);

        assertThat(jdbc.queryForObject("select state || ' ' || note from work where id = cast(? as uuid)", String.class,
                work))
            .isEqualTo("DONE Surat R-31/2026, 30 Januari 2026");
    }

    @Test
    void somebodyWithASuperiorHasNobodyOutside() {
        clients.as("wulan").post("/api/people/197508171999031002/outside-superiors", letter()).expect(409);
        clients.as("siti").post("/api/people/" + WIBOWO + "/outside-superiors", letter()).expect(404);
    }

    private void whoDecides() {
        String id = clients.as("wulan")
            .post("/api/people/" + WIBOWO + "/outside-superiors", letter())
            .expect(201)
            .json()
            .get("id")
            .toString();
        clients.as("wulan").post("/api/outside-superiors/" + id + "/confirmation").expect(403);
        clients.as("yuni").post("/api/outside-superiors/" + id + "/confirmation").expect(204);
        clients.as("yuni").post("/api/outside-superiors/" + id + "/confirmation").expect(409);
    }

    private static Map<String, Object> letter() {
        return Map.of("authority", "Presiden Republik Indonesia", "letter", "R-12/2026", "letterOn", "2026-01-05",
                "from", "2026-01-05");
    }

    private String declaredByTheMinister() {
        return Conflicts.file(clients, "wibowo", "conflict-declaration",
                Conflicts.in("ACTUAL", "LUAR/1/2026", "PT Luar"));
    }

    private String waiting(String who, String number) {
        for (Map<String, Object> item : clients.as(who).get("/api/work?queue=open&size=200").expect(200).list()) {
            if (item.get("declaration").equals(number) && item.get("step").equals("decide-conflict")) {
                return item.get("id").toString();
            }
        }
        throw new AssertionError(who + " is not asked about " + number);
    }

    private Answer decided(String who, String work, String note) {
        Map<String, Object> body = new HashMap<>(Map.of("outcome", "no-conflict", "answers", Map.of()));
        body.put("note", note);
        return clients.as(who).post("/api/work/" + work + "/completion", body);
    }

    private String state(String work) {
        return jdbc.queryForObject("select state from work where id = cast(? as uuid)", String.class, work);
    }

}
