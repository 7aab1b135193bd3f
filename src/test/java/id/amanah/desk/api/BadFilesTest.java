package id.amanah.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Bad files over HTTP")
class BadFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
        .getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Clients clients;

    private Answer upload(Draft draft, String name, String type, byte[] content) {
        return clients.as("siti").upload(draft.path + "/documents", name, type, content, Map.of("purpose", "bukti"));
    }

    private List<Map<String, Object>> documents(Draft draft) {
        return clients.as("siti").get(draft.path + "/documents").expect(200).list();
    }

    private static String detail(Answer refused, int status) {
        assertThat(refused.expect(status).header("Content-Type").orElse("")).startsWith("application/problem+json");
        return refused.json().get("detail").toString();
    }

    @Test
    void thatLieAboutTheirTypeAreRefused() {
        Draft draft = Draft.of(clients);
        byte[] script = "<html><script>alert(1)</script></html>".getBytes();
        byte[] program = new byte[] { 'M', 'Z', 0, 1, 2, 3 };

        assertThat(detail(upload(draft, "bukti.pdf", "application/pdf", script), 415)).contains("PDF, JPEG, atau PNG");
        assertThat(detail(upload(draft, "foto.jpg", "image/jpeg", program), 415)).contains("PDF, JPEG, atau PNG");
        assertThat(detail(upload(draft, "foto.png", "image/png", PDF), 415)).contains(".png", "application/pdf");
        assertThat(documents(draft)).isEmpty();
    }

    @Test
    void thatAreEmptyOrTooLargeAreRefused() {
        Draft draft = Draft.of(clients);

        assertThat(detail(upload(draft, "kosong.pdf", "application/pdf", new byte[0]), 422)).contains("kosong");
        assertThat(detail(upload(draft, "besar.pdf", "application/pdf", Arrays.copyOf(PDF, 20 * MEGABYTE)), 413))
            .contains("10 MB");
        assertThat(detail(upload(draft, "besar.pdf", "application/pdf", Arrays.copyOf(PDF, 10 * MEGABYTE + 1)), 413))
            .contains("10 MB");
        assertThat(documents(draft)).isEmpty();
    }

    @Test
    void ofADeclarationHaveFiftyMegabytesTogether() {
        Draft draft = Draft.of(clients);
        byte[] ten = Arrays.copyOf(PDF, 10 * MEGABYTE);
        for (int n = 0; n < 5; n++) {
            upload(draft, n + ".pdf", "application/pdf", ten).expect(201);
        }

        assertThat(detail(upload(draft, "6.pdf", "application/pdf", PDF), 413)).contains("50 MB");
        assertThat(documents(draft)).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource({ "../../etc/passwd.pdf, passwd.pdf", "..\\..\\boot.pdf, boot.pdf", "/etc/cron.d/x.pdf, x.pdf",
            ".htaccess, htaccess.pdf", "bukti.pdf.exe, bukti.pdf.pdf", "..., berkas.pdf",
            "a<script>.pdf, ascript.pdf" })
    void withHarmfulNamesAreKeptUnderCleanOnes(String given, String kept) {
        Draft draft = Draft.of(clients);

        Answer added = upload(draft, given, "application/octet-stream", PDF).expect(201);

        assertThat(added.json()).containsEntry("name", kept).containsEntry("mediaType", "application/pdf");
        Answer back = clients.as("siti").get(draft.path + "/documents/" + added.json().get("id")).expect(200);
        assertThat(back.body()).isEqualTo(PDF);
        assertThat(back.header("Content-Disposition").orElse("")).startsWith("attachment").doesNotContain("..");
        assertThat(back.header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void withLongNamesAreShortened() {
        Draft draft = Draft.of(clients);

        Answer added = upload(draft, "a".repeat(250) + ".pdf", "application/pdf", PDF).expect(201);

        assertThat(added.json().get("name").toString()).hasSizeLessThan(130).endsWith(".pdf");
    }

    @Test
    void thatAreNoneAreAskedForByName() {
        Draft draft = Draft.of(clients);

        assertThat(detail(clients.as("siti").post(draft.path + "/documents", Map.of("file", "x")), 415))
            .contains("multipart/form-data");
        assertThat(detail(clients.as("siti")
            .raw("POST", draft.path + "/documents", "multipart/form-data; boundary=b",
                    "--b\r\nContent-Disposition: form-data; name=\"purpose\"\r\n\r\nbukti\r\n--b--\r\n".getBytes()),
                400))
            .contains("file");
    }

    @Test
    void areTakenOnceUnderOneKeyAndAnotherFileNeedsAnother() {
        Draft draft = Draft.of(clients);
        String key = UUID.randomUUID().toString();
        byte[] other = PDF.clone();
        other[other.length - 1] = 'f';

        Object first = clients.as("siti")
            .once(key)
            .upload(draft.path + "/documents", "a.pdf", "application/pdf", PDF, Map.of())
            .expect(201)
            .json()
            .get("id");
        Object again = clients.as("siti")
            .once(key)
            .upload(draft.path + "/documents", "a.pdf", "application/pdf", PDF, Map.of())
            .expect(201)
            .json()
            .get("id");
        Answer another = clients.as("siti")
            .once(key)
            .upload(draft.path + "/documents", "a.pdf", "application/pdf", other, Map.of());

        assertThat(again).isEqualTo(first);
        assertThat(detail(another, 422)).contains("kunci baru");
        assertThat(documents(draft)).hasSize(1);
    }

}
