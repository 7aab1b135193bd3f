package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class KindsTest {

    @Autowired
    Kinds kinds;

    @Autowired
    Clients clients;

    @Test
    void theListNamesEveryKindInTheLanguageOfTheReader() {
        Map<String, Object> indonesian = samplePermit(clients.as("siti").inLanguage("id").get("/api/kinds"));
        Map<String, Object> english = samplePermit(clients.as("siti").inLanguage("en").get("/api/kinds"));

        assertThat(indonesian).containsEntry("name", "Izin contoh").containsEntry("mayFile", true);
        assertThat(english).containsEntry("name", "Sample permit").containsEntry("version", indonesian.get("version"));
        assertThat(english.get("legalBasis")).asString().contains("Contoh untuk pengujian");
    }

    @Test
    void whoHoldsNoRoleOfFilersMayNotFile() {
        assertThat(samplePermit(clients.as("admin").get("/api/kinds"))).containsEntry("mayFile", false);
    }

    @Test
    void theStartFormIsGivenAsItsDesignerStoredIt() throws IOException {
        Answer form = clients.as("siti").get("/api/kinds/sample-permit/form").expect(200);

        assertThat(form.body()).isEqualTo(Folders.of("bpmn/sample-permit").get("request.form"));
        assertThat(form.header("Content-Type")).hasValueSatisfying(type -> type.startsWith("application/json"));
    }

    @Test
    void anUnknownKindIsNotFound() {
        assertThat(clients.as("siti").get("/api/kinds/horoscope/form").expect(404).json()).containsKey("detail");
    }

    @Test
    void anUploadedVersionIsCurrentAndNoStartUndoesIt() throws IOException {
        Map<String, byte[]> packaged = sampleCalled("sample-upload", "SU");
        kinds.deployPackaged(packaged);
        Bundle first = kinds.current("sample-upload").orElseThrow();

        Bundle second = kinds.deploy(changed(packaged));
        kinds.deployPackaged(packaged);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(kinds.current("sample-upload")).contains(second);
        assertThat(kinds.bundle(first.id()).userSteps()).isEqualTo(first.userSteps());
        assertThat(kinds.deploy(packaged).id()).isEqualTo(first.id());
        assertThat(kinds.current("sample-upload").orElseThrow().id()).isEqualTo(first.id());
    }

    @Test
    void aRefusedFolderChangesNothing() throws IOException {
        Map<String, byte[]> files = sampleCalled("sample-refused", "SR");
        files.remove("words_en.properties");

        assertThatExceptionOfType(ModelRefused.class).isThrownBy(() -> kinds.deploy(files));

        assertThat(kinds.current("sample-refused")).isEmpty();
    }

    @Test
    void noTwoKindsShareAPrefix() throws IOException {
        Map<String, byte[]> files = sampleCalled("sample-twin", "SP");

        assertThatExceptionOfType(ModelRefused.class).isThrownBy(() -> kinds.deploy(files))
            .withMessageContaining("kind.yaml, prefix: the kind sample-permit has the prefix SP already");
    }

    private static Map<String, Object> samplePermit(Answer answer) {
        return answer.expect(200)
            .list()
            .stream()
            .filter(kind -> kind.get("key").equals("sample-permit"))
            .findFirst()
            .orElseThrow();
    }

    /** The sample under another name, so that no other test loses its own. */
    private static Map<String, byte[]> sampleCalled(String key, String prefix) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        Folders.of("bpmn/sample-permit").forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8).replace("sample-permit", key)
                .replace("prefix: SP", "prefix: " + prefix);
            files.put(name.replace("sample-permit", key), text.getBytes(StandardCharsets.UTF_8));
        });
        return files;
    }

    private static Map<String, byte[]> changed(Map<String, byte[]> files) {
        Map<String, byte[]> changed = new HashMap<>(files);
        changed.put("notes.md", "Changed.".getBytes(StandardCharsets.UTF_8));
        return changed;
    }

}
