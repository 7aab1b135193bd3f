package id.amanah.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.kinds.Kinds;
import id.amanah.kinds.ModelRefused;
import id.amanah.kinds.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Kinds handed over while the program runs: their tables, and the processes they call.
 */
@AmanahTest
class UploadedKindsTest {

    @Autowired
    Clients clients;

    @Autowired
    Kinds kinds;

    private SampleCases cases;

    @BeforeEach
    void over() {
        cases = new SampleCases(clients);
    }

    @Test
    void theTableOfTheFolderIsAskedAndANewOneCountsFromItsFirstDayOn() throws IOException {
        Map<String, byte[]> folder = folder("with-table");
        kinds.deploy(folder);
        assertThat(outcome(3)).isEqualTo("granted");
        assertThat(outcome(5)).isEqualTo("refused");

        kinds.deploy(with(folder, "limit.dmn", "2020-01-01", "2026-02-01", "&lt;= 3", "&lt;= 5"));
        assertThat(outcome(5)).isEqualTo("granted");
        assertThat(clients.as("siti")
            .post("/api/decisions/sample-limit", Map.of("inputs", Map.of("days", 5)))
            .expect(200)
            .text()).contains("2026-02-01");

        kinds.deploy(with(folder, "limit.dmn", "2020-01-01", "2027-01-01", "&lt;= 3", "&lt;= 30"));
        assertThat(outcome(6)).as("the law of next year").isEqualTo("refused");

        kinds.deploy(folder);
        assertThat(outcome(5)).as("the first text is in force again").isEqualTo("refused");
    }

    @Test
    void aFindingOfTheFoldersTableStandsInTheCase() throws IOException {
        kinds.deploy(folder("with-table"));

        String number = permit(2);

        assertThat(cases.read("siti", number).get("findings").toString()).contains("sample-limit");
    }

    @Test
    void aTableIsRefusedWithFileElementAndReason() throws IOException {
        Map<String, byte[]> folder = folder("with-table");

        assertRefused(with(folder, "limit.dmn", "\"sample-limit\"", "\"deadlines\""), "deadlines",
                "belongs to bpmn/law/deadlines.dmn");
        assertRefused(with(folder, "limit.dmn", "\"sample-limit\"", "\"gift-exemption\""), "gift-exemption",
                "belongs to bpmn/gift-report/gift-exemption.dmn");
        assertRefused(with(folder, "limit.dmn", "name=\"from\"", "name=\"since\""), "sample-limit", "property from");
        assertRefused(with(folder, "limit.dmn", "&lt;= 3", "hours &gt; 3"), "short-enough-days", "no input is called");
        assertRefused(with(folder, "limit.dmn", "hitPolicy=\"FIRST\"", "hitPolicy=\"PRIORITY\""), "sample-limit-table",
                "hit policy");
    }

    @Test
    void aFolderThatIsRefusedLeavesNoTableBehind() throws IOException {
        Map<String, byte[]> folder = with(folder("with-table"), "limit.dmn", "sample-limit", "other-limit");
        folder.putAll(with(folder, "with-table.bpmn", "value=\"sample-limit\"", "value=\"other-limit\""));
        folder.putAll(with(folder, "kind.yaml", "prefix: WT", "prefix: SP"));

        assertThat(catchThrowableOfType(ModelRefused.class, () -> kinds.deploy(folder))).isNotNull();

        clients.as("siti").post("/api/decisions/other-limit", Map.of("inputs", Map.of("days", 5))).expect(404);
    }

    @Test
    void aCaseWalksASubprocessAnotherProcessOfItsFolderAndAnotherKind() throws IOException {
        kinds.deploy(called());
        kinds.deploy(folder("nested"));
        String number = cases.file("siti", "nested", request(2));

        cases.decide("ratna", number, "first-look", "again", Map.of()).expect(200);
        cases.decide("ratna", number, "first-look", "go-on", Map.of()).expect(200);
        cases.decide("agus", number, "look-twice", "seen", Map.of()).expect(200);
        assertThat(cases.read("siti", number)).containsEntry("status", "SUBMITTED").containsEntry("stage", "review");
        cases.decide("ratna", number, "review", "approve", Map.of()).expect(200);

        assertThat(cases.read("siti", number)).containsEntry("status", "CLOSED").containsEntry("outcome", "done");
        assertThat(clients.as("admin").get("/api/reconciliation").json()).containsEntry("content", true);
    }

    @Test
    void aCaseWithinACalledProcessIsWithdrawnWhole() throws IOException {
        kinds.deploy(called());
        kinds.deploy(folder("nested"));
        String number = cases.file("siti", "nested", request(2));
        cases.decide("ratna", number, "first-look", "go-on", Map.of()).expect(200);

        clients.as("siti").post("/api/declarations/" + number + "/withdrawal", Map.of("reason", "Batal")).expect(200);

        assertThat(cases.read("siti", number)).containsEntry("status", "WITHDRAWN");
        assertThat(clients.as("admin").get("/api/reconciliation").json()).containsEntry("content", true);
    }

    @Test
    void aRunningCaseStaysOnTheModelsItBeganWith() throws IOException {
        kinds.deploy(called());
        kinds.deploy(folder("nested"));
        String number = cases.file("siti", "nested", request(2));
        Object process = ((Map<?, ?>) cases.read("siti", number).get("models")).get("process");
        Map<String, byte[]> newer = with(folder("nested"), "second-look.bpmn", "\"look-twice\"", "\"look-thrice\"");
        for (String words : List.of("words_id.properties", "words_en.properties")) {
            newer.putAll(with(newer, words, "look-twice", "look-thrice"));
        }
        kinds.deploy(newer);

        cases.decide("ratna", number, "first-look", "go-on", Map.of()).expect(200);

        assertThat(((Map<?, ?>) cases.read("siti", number).get("models")).get("process")).isEqualTo(process);
        cases.decide("ratna", number, "look-twice", "seen", Map.of()).expect(200);
        String later = cases.file("joko", "nested", request(2));
        cases.decide("ratna", later, "first-look", "go-on", Map.of()).expect(200);
        assertThat(cases.read("joko", later)).containsEntry("stage", "look-thrice");
    }

    private Object outcome(int days) {
        return cases.read("siti", permit(days)).get("outcome");
    }

    private String permit(int days) {
        return cases.file("siti", "with-table", request(days));
    }

    private static Map<String, Object> request(int days) {
        return Map.of("subject", "Pelatihan", "startsOn", "2026-03-02", "days", days);
    }

    private void assertRefused(Map<String, byte[]> folder, String element, String reason) {
        ModelRefused refused = catchThrowableOfType(ModelRefused.class, () -> kinds.deploy(folder));

        assertThat(refused).as(reason).isNotNull();
        assertThat(refused.problems()).filteredOn(problem -> problem.file().equals("limit.dmn"))
            .as(refused.getMessage())
            .extracting(Problem::element)
            .contains(element);
        assertThat(refused).hasMessageContaining(reason);
    }

    /** The sample permit as a kind that another one calls. */
    private static Map<String, byte[]> called() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        read("bpmn/sample-permit").forEach((name, bytes) -> files.put(name.replace("sample-permit", "called-kind"),
                new String(bytes, StandardCharsets.UTF_8).replace("sample-permit", "called-kind")
                    .replace("prefix: SP", "prefix: CK")
                    .getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static Map<String, byte[]> folder(String name) throws IOException {
        return read("kinds/" + name);
    }

    private static Map<String, byte[]> read(String folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.*")) {
            files.put(file.getFilename(), file.getContentAsByteArray());
        }
        return files;
    }

    /** The folder with texts of one file put in the place of others. */
    private static Map<String, byte[]> with(Map<String, byte[]> folder, String file, String... texts) {
        String content = new String(folder.get(file), StandardCharsets.UTF_8);
        for (int i = 0; i < texts.length; i += 2) {
            assertThat(content).contains(texts[i]);
            content = content.replace(texts[i], texts[i + 1]);
        }
        Map<String, byte[]> changed = new HashMap<>(folder);
        changed.put(file, content.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

}
