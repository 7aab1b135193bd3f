package id.amanah.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import id.amanah.verify.SecondVerifier;
import id.amanah.verify.Verify;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The evidence file of a declaration")
class EvidenceTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"
        .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Clients clients;

    @Autowired
    Sealer sealer;

    @TempDir
    Path directory;

    private String number;

    @BeforeEach
    void aCaseWithADocument() {
        number = clients.as("siti")
            .post("/api/declarations",
                    Map.of("kind", "gift-report", "answers", GiftReports.vendorsParcel(), "submit", false))
            .expect(201)
            .json()
            .get("number")
            .toString();
        clients.as("siti")
            .upload("/api/declarations/" + number + "/documents", "kuitansi.pdf", "application/pdf", PDF,
                    Map.of("purpose", "bukti"))
            .expect(201);
        clients.as("siti").post("/api/declarations/" + number + "/submission").expect(200);
    }

    @Test
    void isFoundWholeByAnOutsider() throws IOException {
        sealer.seal();

        Map<String, byte[]> evidence = evidence();

        assertThat(evidence).containsKeys("index.html", "README.txt", "declaration.json", "timeline.json", "key.txt",
                "policy.txt", "checkpoint", "journal/000001.json", "journal/000001.tlog-proof");
        assertThat(new String(evidence.get("index.html"), StandardCharsets.UTF_8)).contains(number, "Siti");
        assertThat(new String(evidence.get("README.txt"), StandardCharsets.UTF_8)).contains("verify evidence");
        assertThat(check(evidence)).startsWith("UTUH").contains("1 documents");
    }

    @Test
    void isNotFoundWholeWithAnythingChanged() throws IOException {
        sealer.seal();
        Map<String, byte[]> evidence = evidence();
        for (String name : evidence.keySet()) {
            if (!List.of("index.html", "README.txt", "declaration.json", "key.txt", "policy.txt", "checkpoint")
                .contains(name)) {
                Map<String, byte[]> changed = new LinkedHashMap<>(evidence);
                byte[] bytes = evidence.get(name).clone();
                bytes[bytes.length / 2] ^= 1;
                changed.put(name, bytes);
                assertThat(check(changed)).as(name + " changed")
                    .satisfiesAnyOf(said -> assertThat(said).startsWith("DIUBAH"),
                            said -> assertThat(name).isIn("timeline.json", "documents.json"));
                changed.remove(name);
                assertThat(check(changed)).as(name + " gone").startsWith("TIDAK LENGKAP");
            }
        }
    }

    @Test
    void isNotCompleteBeforeTheSeal() throws IOException {
        assertThat(check(evidence())).startsWith("TIDAK LENGKAP").contains("tlog-proof");
    }

    @Test
    void isForAuditorsAlone() {
        String path = "/api/declarations/" + number + "/evidence";

        assertThat(clients.as("siti").get(path).expect(403).json().get("detail").toString()).contains("auditor");
        assertThat(clients.as("joko").get(path).status()).isEqualTo(404);
        assertThat(clients.as("tono").get(path).status()).isEqualTo(404);
        clients.as("maya").get(path).expect(200);
    }

    private Map<String, byte[]> evidence() throws IOException {
        byte[] zip = clients.as("nugroho").get("/api/declarations/" + number + "/evidence").expect(200).body();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private String check(Map<String, byte[]> files) throws IOException {
        Path file = directory.resolve("evidence.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String key = sealer.key().toString();
        int verdict = Verify.run(List.of("evidence", file.toString(), "--key", key), new PrintStream(out),
                new PrintStream(OutputStream.nullOutputStream()));
        SecondVerifier.verdict("evidence", file.toString(), key)
            .ifPresent(second -> assertThat(second).as("the second verifier, after " + out).isEqualTo(verdict));
        return out.toString();
    }

}
