package id.amanah.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Bad requests to the API")
class BadRequestsTest {

    @Autowired
    Clients clients;

    @ParameterizedTest
    @ValueSource(strings = { "{\"kind\":", "{\"kind\":\"gift-report\",}", "nothing", "", "[]", "\"gift-report\"",
            "{\"kind\":\"gift-report\"} {}", "{\"kind\":\"gift-report\",\"kind\":\"gift-report\"}",
            "{\"kind\":\"gift-report\",\"answers\":{\"occasion\":\"a\",\"occasion\":\"b\"}}",
            "{\"kind\":\"gift-report\",\"answers\":[]}", "{\"kind\":\"gift-report\",\"submit\":\"perhaps\"}",
            "{\"kind\":\"gift-report\",\"answers\":{\"occasion\":\"\0\"}}" })
    void malformedJsonIsRefusedWhole(String body) {
        Answer refused = clients.as("siti")
            .raw("POST", "/api/declarations", "application/json", body.getBytes(StandardCharsets.UTF_8));

        assertThat(problem(refused, 400)).contains("kirim lagi");
    }

    @Test
    void malformedJsonIsToldWhereItBreaks() {
        Answer refused = clients.as("siti")
            .raw("POST", "/api/declarations", "application/json", "{\n\"kind\" \"x\"}".getBytes());

        assertThat(problem(refused, 400)).contains("baris 2");
    }

    @Test
    void nestingDeeperThanAnyFormIsRefused() {
        String deep = "{\"kind\":\"gift-report\",\"answers\":{\"occasion\":" + "[".repeat(100_000) + "]".repeat(100_000)
                + "}}";
        String deepish = "{\"kind\":\"gift-report\",\"answers\":{\"occasion\":" + "[".repeat(400) + "]".repeat(400)
                + "}}";

        problem(clients.as("siti").raw("POST", "/api/declarations", "application/json", deep.getBytes()), 400);
        problem(clients.as("siti").raw("POST", "/api/declarations", "application/json", deepish.getBytes()), 422);
    }

    @ParameterizedTest
    @CsvSource({ "1E1000000000, 422", "-1E1000000000, 422", "1E-1000000000, 422", "99999999999999999999999, 422",
            "NaN, 400", "Infinity, 400", "0x10, 400", "01, 400" })
    void numbersBeyondReasonAreRefused(String number, int status) {
        String body = "{\"kind\":\"gift-report\",\"answers\":{\"objects\":[{\"valueRupiah\":" + number + "}]}}";

        problem(clients.as("siti").raw("POST", "/api/declarations", "application/json", body.getBytes()), status);
    }

    @Test
    void aNumberOfAThousandDigitsIsRefused() {
        String body = "{\"kind\":\"gift-report\",\"answers\":{\"objects\":[{\"valueRupiah\":" + "9".repeat(10_000)
                + "}]}}";

        problem(clients.as("siti").raw("POST", "/api/declarations", "application/json", body.getBytes()), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/xml", "application/x-www-form-urlencoded" })
    void anotherTypeOfContentIsRefused(String type) {
        Answer refused = clients.as("siti").raw("POST", "/api/declarations", type, "kind=gift-report".getBytes());

        assertThat(problem(refused, 415)).contains("application/json");
    }

    @Test
    void aBrokenUploadIsRefused() {
        Answer refused = clients.as("siti")
            .raw("POST", "/api/declarations", "multipart/form-data", "kind=gift-report".getBytes());

        assertThat(problem(refused, 400)).isNotBlank();
    }

    @Test
    void answersOfManyMegabytesAreRefusedBeforeTheyAreRead() {
        byte[] body = ("{\"kind\":\"gift-report\",\"answers\":{\"chronology\":\"" + "a".repeat(5 << 20) + "\"}}")
            .getBytes();

        assertThat(problem(clients.as("siti").raw("POST", "/api/declarations", "application/json", body), 413))
            .contains("4 MB");
    }

    @Test
    void aMisspeltMemberIsRefusedByName() {
        Answer refused = clients.as("siti")
            .post("/api/declarations", Map.of("kind", "gift-report", "anwsers", Map.of()));

        assertThat(Draft.messages(refused).get("anwsers")).contains("\"anwsers\" tidak dikenal");
    }

    @Test
    void withoutSubmitADraftIsKept() {
        Answer kept = clients.as("siti").post("/api/declarations", Map.of("kind", "gift-report"));

        assertThat(kept.expect(201).json()).containsEntry("status", "DRAFT");
    }

    @ParameterizedTest
    @ValueSource(strings = { "gift", "GIFT-REPORT", "../law", "a\0b", "" })
    void anUnknownKindIsRefusedByName(String kind) {
        Answer refused = clients.as("siti").post("/api/declarations", Map.of("kind", kind, "answers", Map.of()));

        assertThat(problem(refused, 422)).contains("Jenis laporan");
    }

    @Test
    void noKindIsRefused() {
        assertThat(problem(clients.as("siti").post("/api/declarations", Map.of("answers", Map.of())), 400))
            .contains("kind");
        problem(clients.as("siti").get("/api/kinds/gift/form"), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "page=-1", "size=0", "size=201", "page=2147483647&size=200", "page=x", "size=1e3",
            "page=99999999999" })
    void badPagesAreRefused(String query) {
        problem(clients.as("siti").get("/api/declarations?queue=mine&" + query), 400);
        problem(clients.as("ratna").get("/api/work?queue=open&" + query), 400);
    }

    @Test
    void listsAreNamed() {
        assertThat(problem(clients.as("siti").get("/api/declarations"), 400)).contains("queue");
        assertThat(problem(clients.as("siti").get("/api/declarations?queue=all"), 400)).contains("mine");
        assertThat(problem(clients.as("ratna").get("/api/work"), 400)).contains("queue");
        assertThat(problem(clients.as("ratna").get("/api/work?queue=all"), 400)).contains("mine, open, overdue");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/work/1", "/api/work/not-an-id", "/api/work/00000000-0000-0000-0000-000000000000",
            "/api/declarations/KEMCON-GR-2026-999999", "/api/declarations/x",
            "/api/gift-reports/KEMCON-GR-2026-999999/objects", "/api/nothing" })
    void whatDoesNotExistIsNotFound(String path) {
        assertThat(problem(clients.as("ratna").get(path), 404)).isNotBlank();
    }

    @Test
    void versionsAndDocumentsThatAreNoneAreNotFound() {
        String path = "/api/declarations/" + GiftReports.file(clients, "siti", GiftReports.refusal());

        for (String none : new String[] { "/versions/9/changes", "/versions/0/changes", "/versions/-1/changes",
                "/versions/x/changes", "/versions/99999999999/changes", "/documents/x",
                "/documents/" + UUID.randomUUID() }) {
            problem(clients.as("siti").get(path + none), 404);
        }
    }

    @Test
    void anotherMethodIsRefused() {
        assertThat(problem(clients.as("siti").delete("/api/declarations/KEMCON-GR-2026-000001"), 405))
            .contains("/v3/api-docs");
        problem(clients.as("ratna").get("/api/work/" + UUID.randomUUID() + "/claim"), 405);
    }

    @Test
    void aKeyOfRepetitionIsUsedForOneRequest() {
        Map<String, Object> filing = Map.of("kind", "gift-report", "answers", Map.of(), "submit", false);
        String key = UUID.randomUUID().toString();
        Answer first = clients.as("siti").once(key).post("/api/declarations", filing).expect(201);

        Answer again = clients.as("siti").once(key).post("/api/declarations", filing).expect(201);
        Answer other = clients.as("siti")
            .once(key)
            .post("/api/declarations",
                    Map.of("kind", "gift-report", "answers", Map.of("occasion", "Rapat"), "submit", false));
        Answer others = clients.as("joko").once(key).post("/api/declarations", filing).expect(201);

        assertThat(again.json().get("number")).isEqualTo(first.json().get("number"));
        assertThat(problem(other, 422)).contains("kunci baru");
        assertThat(others.json().get("number")).isNotEqualTo(first.json().get("number"));
        assertThat(problem(clients.as("siti").once("k".repeat(201)).post("/api/declarations", filing), 400))
            .contains("200");
        assertThat(problem(clients.as("siti").once(" ").post("/api/declarations", filing), 400)).contains("200");
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsKey() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> filing = Map.of("kind", "gift-report", "answers", Map.of(), "submit", true);

        clients.as("siti").once(key).post("/api/declarations", filing).expect(422);

        clients.as("siti")
            .once(key)
            .post("/api/declarations", Map.of("kind", "gift-report", "answers", GiftReports.refusal(), "submit", true))
            .expect(201);
    }

    @Test
    void anAnswerInAnotherTypeIsNotAvailable() {
        assertThat(problem(clients.as("siti").with("Accept", "application/xml").get("/api/me"), 406))
            .contains("application/json");
    }

    /** The sentence of a refusal, which is a problem as RFC 9457 has it. */
    private static String problem(Answer refused, int status) {
        assertThat(refused.expect(status).header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.json()).containsEntry("status", status);
        assertThat(refused.json().get("title").toString()).isNotBlank().doesNotContain("problem.");
        String detail = refused.json().get("detail").toString();
        assertThat(detail).isNotBlank().doesNotContain("problem.", "refusal.", "Exception");
        return detail;
    }

}
