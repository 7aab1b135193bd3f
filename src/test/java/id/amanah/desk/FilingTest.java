package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Filing page by page, without JavaScript")
class FilingTest {

    private static final String GO = "#continue";

    @Autowired
    Clients clients;

    private Document begin(PageClient filer) {
        return filer.submit(filer.get("/"), "#begin-gift-report", Map.of());
    }

    private String number(PageClient filer) {
        return filer.at().split("/")[2];
    }

    private Document happened(PageClient filer, Document page) {
        return filer.submit(page, "#fill", GO, Map.of("reportType", "ACCEPTED", "receivedOn-day", "28",
                "receivedOn-month", "Januari", "receivedOn-year", "2026"));
    }

    @Test
    void goesFromTheFirstPageToTheReceipt() {
        PageClient filer = clients.page("siti");
        Document giver = happened(filer, begin(filer));
        assertThat(filer.at()).contains("/giver-page/givers/");
        Document givers = filer.submit(giver, "#row", GO, Map.of("name", "PT Maju Jaya", "relation", "VENDOR"));
        assertThat(givers.select(".amanah-card").text()).contains("PT Maju Jaya", "Penyedia atau rekanan");

        Document object = filer.submit(givers, "#fill", GO, Map.of());
        assertThat(object.select("[name=giver]")).as("one giver: nothing to choose").isEmpty();
        Document objects = filer.submit(object, "#row", GO,
                Map.of("category", "OTHER", "kind", "MONEY", "description", "Amplop", "valueRupiah", "4,5 juta"));
        Document you = filer.submit(objects, "#fill", GO, Map.of());
        Document check = filer.submit(you, "#fill", GO, Map.of());

        assertThat(filer.at()).endsWith("/periksa");
        assertThat(check.text()).contains("28 Januari 2026", "PT Maju Jaya", "Rp4.500.000");
        Document done = filer.submit(check, "#submit", Map.of("statementOfTruth", "true"));
        assertThat(filer.at()).endsWith("/terkirim");
        assertThat(done.text()).contains("Verifikasi kelengkapan", "Unit Pengendalian Gratifikasi", "Paling lambat");
        assertThat(filer.get("/laporan/" + number(filer) + "/tanda-terima").text()).contains("Siti Rahmawati",
                "Amplop");
    }

    @Test
    void saysWhatIsMissingBesideItsFieldInTheSummaryAndInTheTitle() {
        PageClient filer = clients.page("siti");

        Document page = filer.submit(begin(filer), "#fill", GO, Map.of("receivedOn-day", "31", "receivedOn-month", "2",
                "receivedOn-year", "2026", "receivedPlace", "Jakarta"));

        assertThat(page.title()).startsWith("Galat:");
        for (Element link : page.select(".govuk-error-summary__list a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
        }
        assertThat(page.select("#f-receivedOn-error").text()).contains("Tanggal ini tidak ada");
        assertThat(page.select("#f-receivedOn-day").val()).isEqualTo("31");
        assertThat(page.select("#f-receivedPlace").val()).isEqualTo("Jakarta");
        assertThat(filer.get(filer.at()).select("#f-receivedPlace").val()).as("saved all the same")
            .isEqualTo("Jakarta");
    }

    @Test
    void asksAFurtherQuestionOnlyWhereAnAnswerCallsForIt() {
        PageClient filer = clients.page("siti");
        happened(filer, begin(filer));
        String number = number(filer);
        Document object = filer.get("/laporan/" + number + "/isi/object-page/objects/baru");
        assertThat(object.select("[name=withinRules]")).isEmpty();

        Document more = filer.submit(object, "#row", GO,
                Map.of("category", "MISFORTUNE", "kind", "MONEY", "description", "Bantuan", "valueRupiah", "500 ribu"));

        assertThat(filer.at()).contains("?lanjutan");
        assertThat(more.select("[name=withinRules]")).hasSize(2);
        filer.submit(more, "#row", GO, Map.of("withinRules", "true", "valueUnknown", "true"));
        Map<?, ?> saved = object(number);
        assertThat(saved.get("withinRules")).isEqualTo(true);
        assertThat(saved.containsKey("valueRupiah")).as("no longer asked for").isFalse();
    }

    private Map<?, ?> object(String number) {
        Map<?, ?> answers = (Map<?, ?>) clients.as("siti").get("/api/declarations/" + number).json().get("answers");
        return (Map<?, ?>) ((List<?>) answers.get("objects")).get(0);
    }

    @Test
    void rowsAreCopiedChangedAndRemovedOnPagesOfTheirOwn() {
        PageClient filer = clients.page("siti");
        Document giver = happened(filer, begin(filer));
        Document givers = filer.submit(giver, "#row", GO, Map.of("name", "PT Maju", "relation", "VENDOR"));

        Document copy = filer.submit(givers, "form[action$=/salin]", Map.of());
        givers = filer.submit(copy, "#row", GO, Map.of("name", "CV Sinar"));
        assertThat(givers.select(".amanah-card h3").eachText()).containsExactly("PT Maju", "CV Sinar");

        Document left = filer.submit(givers, "form[action$=/hapus]", Map.of());
        assertThat(left.select(".amanah-card h3").eachText()).containsExactly("CV Sinar");
        assertThat(left.select("[role=status]").text()).contains("PT Maju dihapus");
        givers = filer.submit(left, "#undo-remove", Map.of());
        assertThat(givers.select(".amanah-card h3").eachText()).containsExactly("PT Maju", "CV Sinar");
        assertThat(givers.select("#undo-remove")).as("brought back").isEmpty();
    }

    @Test
    void aGiverBroughtBackIsNamedAgainByItsObjects() {
        PageClient filer = clients.page("siti");
        Document giver = happened(filer, begin(filer));
        filer.submit(giver, "#row", GO, Map.of("name", "PT Maju", "relation", "VENDOR"));
        String pages = "/laporan/" + number(filer) + "/isi/";
        Document other = filer.get(pages + "giver-page/givers/baru");
        Document givers = filer.submit(other, "#row", GO, Map.of("name", "CV Sinar", "relation", "VENDOR"));
        for (String named : List.of("1", "2")) {
            filer.submit(filer.get(pages + "object-page/objects/baru"), "#row", GO, Map.of("giver", named, "category",
                    "OTHER", "kind", "MONEY", "description", "Amplop " + named, "valueRupiah", "500 ribu"));
        }

        Document left = filer.submit(givers, "form[action$=/hapus]", Map.of());
        assertThat(filer.get(pages + "object-page").select(".amanah-card").eachText().get(1)).contains("CV Sinar");
        filer.submit(left, "#undo-remove", Map.of());

        List<String> cards = filer.get(pages + "object-page").select(".amanah-card").eachText();
        assertThat(cards.get(0)).contains("PT Maju");
        assertThat(cards.get(1)).contains("CV Sinar");
    }

    @Test
    void whatWasTypedIntoAPageOlderThanItsSessionIsThereAfterSigningIn() {
        PageClient filer = clients.page("siti");
        Document page = begin(filer);
        String at = filer.at();
        filer.loseSession();

        Document signIn = filer.submit(page, "#fill", GO, Map.of("occasion", "Rapat kerja"));
        assertThat(signIn.select("#sign-in")).isNotEmpty();
        Document back = filer.submit(signIn, "#sign-in", Map.of("username", "siti", "password", "amanah"));

        assertThat(filer.at()).isEqualTo(at);
        assertThat(back.select("#f-occasion").val()).isEqualTo("Rapat kerja");
        assertThat(filer.get(at).select("#f-occasion").val()).as("offered once, not saved").isEmpty();
    }

    @Test
    void whatSomebodyElseTypedIsNotShown() {
        PageClient filer = clients.page("siti");
        Document page = begin(filer);
        filer.loseSession();
        Document signIn = filer.submit(page, "#fill", GO, Map.of("occasion", "Rahasia"));

        Document other = filer.submit(signIn, "#sign-in", Map.of("username", "joko", "password", "amanah"));

        assertThat(other.text()).doesNotContain("Rahasia");
    }

    @Test
    void aPhotoIsAttachedToItsObjectAndTakenAwayAgain() throws IOException {
        PageClient filer = clients.page("siti");
        happened(filer, begin(filer));
        String number = number(filer);
        Document object = filer.get("/laporan/" + number + "/isi/object-page/objects/baru");
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpg", photo);

        filer.upload(object, "#row", "_file.photos", "jam tangan.jpg", "image/jpeg", photo.toByteArray());
        assertThat(filer.last().text()).contains("jam tangan.jpg");
        assertThat((List<?>) object(number).get("photos")).hasSize(1);
        String row = filer.at();
        Document again = filer.get(row);
        filer.submit(again, "#row", "button[name=_detach]", Map.of());

        assertThat(filer.get(row).text()).doesNotContain("jam tangan.jpg");
        assertThat(clients.as("siti").get("/api/declarations/" + number + "/timeline").text())
            .contains("jam tangan.jpg");
    }

    @Test
    void aDraftIsFoundAgainOnTheHomePageAndThrownAway() {
        PageClient filer = clients.page("joko");
        begin(filer);
        String number = number(filer);
        assertThat(filer.get("/").text()).contains(number, "Masih perlu diisi");
        Document tasks = filer.get("/laporan/" + number + "/isi");
        assertThat(tasks.select("#tasks").text()).contains("Belum mulai");

        Document asked = filer.get("/laporan/" + number + "/buang");
        filer.submit(asked, "#remove", Map.of());

        assertThat(filer.get("/").text()).doesNotContain(number);
    }

    @Test
    void aNewDraftBeginsWithTheAddressOfTheLastOne() {
        Map<String, Object> before = GiftReports.refusal();
        before.put("recipientAddress", "Jalan Melati 5");
        GiftReports.file(clients, "sari", before);

        PageClient filer = clients.page("sari");
        begin(filer);

        assertThat(filer.get("/laporan/" + number(filer) + "/isi/you-page").select("#f-recipientAddress").text())
            .isEqualTo("Jalan Melati 5");
    }

    @Test
    void everyAnswerCarriesThePolicyAndErrorsAreInWords() {
        PageClient filer = clients.page("siti");
        for (String path : List.of("/", "/tidak-ada", "/laporan/TIDAK-ADA/isi")) {
            Document page = filer.get(path);

            assertThat(filer.last().header("Content-Security-Policy")).hasValueSatisfying(
                    policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
            assertThat(page.select("style, [style], script:not([src]), [onclick]")).isEmpty();
            assertThat(page.select("h1")).hasSize(1);
        }
    }

}
