package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The page of one declaration")
class CasePageTest {

    @Autowired
    Clients clients;

    @Test
    void saysWhoseTurnItIsAndUntilWhen() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        Document own = clients.page("siti").get("/laporan/" + number);
        Document officers = clients.page("ratna").get("/laporan/" + number);

        assertThat(own.select(".amanah-standing").text()).contains("Sedang diproses: Verifikasi kelengkapan",
                "Petugas UPG", "10 hari kerja lagi", "Tidak ada yang perlu Anda lakukan sekarang");
        assertThat(officers.select(".amanah-standing a").text()).isEqualTo("Kerjakan: Verifikasi kelengkapan");
    }

    @Test
    void tellsTheDeclarantWhatIsMissing() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        GiftReports.decide(clients, "ratna", number, "verify", "return", Map.of("missing", "Lampirkan foto kue."),
                null);

        Document own = clients.page("siti").get("/laporan/" + number);

        assertThat(own.select(".amanah-standing").text()).contains("Giliran Anda", "Lampirkan foto kue.",
                "Lengkapi laporan");
        assertThat(own.select(".amanah-clock--stopped").text()).contains("Berhenti sementara");
    }

    @Test
    void saysWhatTheRulesSaidAndWhy() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        String findings = clients.page("ratna").get("/laporan/" + number).select("#findings").text();

        assertThat(findings).contains("Objek 2: Sebuah objek", "Wajib dilaporkan: Tidak", "Butir p cocok, karena",
                "Berlaku umum: Ya", "Peraturan KPK");
    }

    @Test
    void marksWhatAVersionChangedAndShowsAnyVersion() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        GiftReports.decide(clients, "ratna", number, "verify", "return", Map.of("missing", "Tempat."), null);
        amend(number);
        PageClient ratna = clients.page("ratna");

        Document second = ratna.get("/laporan/" + number);
        Document first = ratna.get("/laporan/" + number + "?versi=1");

        assertThat(second.select(".amanah-changed").text()).contains("Bandung", "diubah", "Jakarta");
        assertThat(second.select("#versi option")).hasSize(2);
        assertThat(first.select("#answers").text()).contains("Jakarta").doesNotContain("Bandung");
        assertThat(first.select(".amanah-changed")).isEmpty();
    }

    private void amend(String number) {
        Answer read = clients.as("siti").get("/api/declarations/" + number);
        @SuppressWarnings("unchecked")
        Map<String, Object> answers = (Map<String, Object>) read.json().get("answers");
        answers.put("receivedPlace", "Bandung");
        Answer saved = clients.as("siti")
            .withRevision(read.json().get("revision"))
            .put("/api/declarations/" + number + "/answers", answers);
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(clients.as("siti").post("/api/declarations/" + number + "/submission", Map.of()).status())
            .isEqualTo(200);
    }

    @Test
    void showsPhotosAsPicturesThatTheServerDrew() throws IOException {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        add(number, "kue.png", "image/png", photo());
        add(number, "surat.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        PageClient ratna = clients.page("ratna");
        Document page = ratna.get("/laporan/" + number);
        String preview = page.select("#documents img").attr("src");

        ratna.get(preview);

        assertThat(page.select("#documents img")).hasSize(1);
        assertThat(ratna.last().header("Content-Type")).hasValue("image/jpeg");
        assertThat(ratna.last().header("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(ImageIO.read(new ByteArrayInputStream(ratna.last().body())).getWidth()).isEqualTo(480);
        PageClient colleague = clients.page("joko");
        colleague.get(preview);
        assertThat(colleague.last().status()).isEqualTo(404);
    }

    private void add(String number, String name, String type, byte[] bytes) {
        Answer added = clients.as("ratna")
            .upload("/api/declarations/" + number + "/documents", name, type, bytes, Map.of());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void foldsManyObjectsAwayAndKeepsLongNamesOnThePage() {
        List<Object> objects = new java.util.ArrayList<>();
        for (int at = 0; at < 50; at++) {
            objects.add(GiftReports.object("OTHER", "OTHER_GOODS", 1_000_000L + at));
        }
        String number = GiftReports.file(clients, "siti", GiftReports.report("ACCEPTED",
                List.of(Map.of("name", "P".repeat(150), "relation", "VENDOR")), objects));

        Document page = clients.page("ratna").get("/laporan/" + number);

        assertThat(page.select("#objects > table tbody tr")).hasSize(10);
        assertThat(page.select("#objects details tbody tr")).hasSize(40);
    }

}
