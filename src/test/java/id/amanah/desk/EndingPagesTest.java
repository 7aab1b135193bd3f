package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Taking a declaration back, and having a decision put right, on pages")
class EndingPagesTest {

    @Autowired
    Clients clients;

    @Test
    void theFilerTakesBackWhatItsKindAllowsWithAReason() {
        String number = (String) clients.as("siti")
            .post("/api/declarations",
                    Map.of("kind", "outside-work", "submit", true, "answers",
                            Map.of("employer", "Universitas Contoh", "position", "Dosen", "from", "2026-03-01",
                                    "hoursPerWeek", 4, "touchesOffice", false, "statementOfTruth", true)))
            .expect(201)
            .json()
            .get("number");
        PageClient siti = clients.page("siti");

        Document asked = siti.get(action(siti.get("/laporan/" + number), "Tarik kembali laporan ini"));
        Document again = siti.submit(asked, "#ending", Map.of("reason", " "));
        assertThat(siti.last().status()).isEqualTo(422);
        assertThat(again.select(".govuk-error-summary a").attr("href")).isEqualTo("#f-reason");
        Document after = siti.submit(again, "#ending", Map.of("reason", "Tidak jadi mengajar"));

        assertThat(siti.at()).isEqualTo("/laporan/" + number);
        assertThat(after.select(".amanah-standing").text()).contains("Ditarik kembali")
            .doesNotContain("Tarik kembali l");
        assertThat(after.select("#timeline").text()).contains("Tidak jadi mengajar");
    }

    @Test
    void whatAKindDoesNotAllowIsNotOffered() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        PageClient siti = clients.page("siti");

        assertThat(siti.get("/laporan/" + number).select(".amanah-standing a")).isEmpty();
        siti.get("/laporan/" + number + "/tarik");

        assertThat(siti.at()).isEqualTo("/laporan/" + number);
    }

    @Test
    void anotherOfficerThanTheOneWhoClosedHasADecisionPutRight() {
        String number = GiftReports.file(clients, "siti", GiftReports.cakeForEverybody());
        GiftReports.decide(clients, "agus", number, "record-not-reportable", "record", Map.of(), null).expect(200);
        PageClient ratna = clients.page("ratna");

        assertThat(clients.page("agus").get("/laporan/" + number).select(".amanah-standing").text())
            .doesNotContain("Betulkan");
        assertThat(clients.page("siti").get("/laporan/" + number).select(".amanah-standing").text())
            .doesNotContain("Betulkan");
        Document asked = ratna.get(action(ratna.get("/laporan/" + number), "Betulkan keputusan"));
        Document after = ratna.submit(asked, "#ending", Map.of("reason", "Bukti baru dari panitia"));

        assertThat(after.select("#timeline").text()).contains("Bukti baru dari panitia");
        assertThat(after.select(".amanah-standing").text()).contains("Sedang diproses");
    }

    private static String action(Document page, String words) {
        return page.select(".amanah-standing a:containsOwn(" + words + ")").attr("href");
    }

}
