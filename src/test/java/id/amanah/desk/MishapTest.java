package id.amanah.desk;

import static id.amanah.desk.GiftReports.file;
import static id.amanah.desk.GiftReports.vendorsParcel;
import static id.amanah.desk.GiftReports.work;
import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What somebody reads when a page cannot be shown, and what becomes of what they typed.
 */
@AmanahTest
@DisplayName("When something goes wrong, a page")
class MishapTest {

    private static final String NOTE = "Sudah saya hubungi lewat telepon";

    @Autowired
    Clients clients;

    @ParameterizedTest(name = "says in plain words what to do: {0}")
    @CsvSource({ "/tidak-ada, 404", "/laporan/KEMCON-GR-2026-999999, 404", "/kerja/bukan-nomor, 404",
            "/laporan/baru/gift-report, 405", "/surat?page=tiga, 400" })
    void saysInPlainWordsWhatToDo(String path, int status) {
        for (String language : new String[] { "id", "en" }) {
            PageClient siti = clients.page("ratna").inLanguage(language);
            Document page = siti.get(path);

            assertThat(siti.last().status()).isEqualTo(status);
            assertThat(page.select("#mishap").text()).isNotBlank().doesNotContain("JSON", "/v3/api-docs", "Accept");
            assertThat(page.select("main a[href=/]")).hasSize(1);
        }
    }

    @Test
    void keepsADecisionThatWasSentAfterTheSessionEndedAndDecidesNothing() {
        String id = work(clients, "ratna", file(clients, "siti", vendorsParcel()), "verify");
        PageClient ratna = clients.page("ratna");
        Document page = ratna.get("/kerja/" + id);
        ratna.loseSession();

        Document signIn = ratna.submit(page, "#decide",
                Map.of("outcome", "return", "missing", "Foto tiap objek", "_note", NOTE));
        Document back = ratna.submit(signIn, "#sign-in", Map.of("username", "ratna", "password", "amanah"));

        assertThat(ratna.at()).isEqualTo("/kerja/" + id);
        assertThat(back.select("#f-note").val()).isEqualTo(NOTE);
        assertThat(back.select("[name=missing]").val()).isEqualTo("Foto tiap objek");
        assertThat(back.select("[name=outcome][value=return]").hasAttr("checked")).isTrue();
        assertThat(back.select(".govuk-error-summary")).isEmpty();
        assertThat(ratna.get("/kerja/" + id).select("#f-note").val()).as("once").isEmpty();
    }

    @Test
    void keepsAReportThatNobodySignsInForAndDoesNotAskToSignIn() {
        PageClient citizen = clients.browser();
        Document page = citizen.get("/lapor/neutrality-report");
        citizen.loseSession();

        Document again = citizen.submit(page, "#report", Map.of("facts", "Membagikan unggahan calon bupati"));

        assertThat(citizen.at()).isEqualTo("/lapor/neutrality-report");
        assertThat(again.select("[name=facts]").val()).isEqualTo("Membagikan unggahan calon bupati");
        assertThat(again.select("main [role=status]").text()).contains("belum terkirim");
    }

    @Test
    void givesBackTextsOfAFormThatIsRefusedWhole() {
        PageClient siti = clients.page("siti");
        siti.get("/");

        siti.post("/laporan/KEMCON-GR-2026-999999/tarik", Map.of("reason", NOTE, "password", "amat rahasia sekali"));

        assertThat(siti.last().status()).isEqualTo(403);
        assertThat(siti.last().text()).contains(NOTE).doesNotContain("amat rahasia sekali");
    }

}
