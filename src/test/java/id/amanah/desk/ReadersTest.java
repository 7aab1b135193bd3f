package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AmanahTest
@DisplayName("Who has read a declaration")
class ReadersTest {

    @Autowired
    Clients clients;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void isShownWithTheDayAndRecordedOnceADay() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        assertThat(readers("siti", number)).doesNotContain("dibaca pada");
        int before = recorded();

        clients.page("ratna").get("/laporan/" + number);
        clients.page("ratna").get("/laporan/" + number);
        clients.as("ratna").get("/api/declarations/" + number).expect(200);
        clients.as("nugroho").get("/api/declarations/" + number).expect(200);

        assertThat(readers("siti", number)).contains("Siapa yang sudah membaca laporan ini (2)",
                "Ratna Kusumawati: dibaca pada 1 hari, terakhir 2 Februari 2026", "Nugroho Widodo: dibaca pada 1 hari")
            .doesNotContain("Siti Rahmawati: dibaca");
        assertThat(recorded() - before).isEqualTo(2);
    }

    @Test
    void openingTheDecisionIsReadingToo() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        PageClient agus = clients.page("agus");

        agus.get(agus.get("/kerja?cari=" + number).select("tbody th a").attr("href"));

        assertThat(agus.last().status()).isEqualTo(200);
        assertThat(readers("siti", number)).contains("Agus Setiawan: dibaca pada 1 hari");
    }

    @Test
    void openingADocumentIsReadingTooAndRecordedOnceADay() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        Object id = clients.as("agus")
            .upload("/api/declarations/" + number + "/documents", "bukti.pdf", "application/pdf", pdf, Map.of())
            .expect(201)
            .json()
            .get("id");
        int before = recorded();

        clients.as("ratna").get("/api/declarations/" + number + "/documents/" + id).expect(200);
        clients.page("ratna").get("/laporan/" + number + "/berkas/" + id);
        clients.page("nugroho").get("/laporan/" + number + "/berkas/" + id);
        clients.page("joko").get("/laporan/" + number + "/berkas/" + id);

        assertThat(readers("siti", number)).contains("(2)", "Ratna Kusumawati: dibaca pada 1 hari",
                "Nugroho Widodo: dibaca pada 1 hari");
        assertThat(recorded() - before).isEqualTo(2);
    }

    @Test
    void whoMayNotReadItHasNotReadIt() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        clients.page("joko").get("/laporan/" + number);

        assertThat(readers("siti", number)).doesNotContain("Joko");
    }

    private String readers(String who, String number) {
        return clients.page(who).get("/laporan/" + number).select("#readers").text();
    }

    private int recorded() {
        return jdbc.queryForObject("select count(*) from journal_event where type = 'declaration.read.v1'",
                Integer.class);
    }

}
