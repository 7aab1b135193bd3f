package id.amanah.letters.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The inbox on pages")
class InboxPagesTest {

    @Autowired
    Clients clients;

    @Test
    void showsUnreadLettersFirstCountsThemOnEveryPageAndOpensThem() {
        String number = GiftReports.file(clients, "lestari", GiftReports.vendorsParcel());
        PageClient lestari = clients.page("lestari");
        int before = unread(lestari.get("/"));

        Document list = lestari.get("/surat");
        Document letter = lestari.get(link(list, "Tanda terima laporan " + number));

        assertThat(letter.select("h1").text()).isEqualTo("Tanda terima laporan " + number);
        assertThat(letter.select(".amanah-letter li").eachText()).contains("Nomor laporan: " + number);
        assertThat(letter.select("a[href=/laporan/" + number + "]")).isNotEmpty();
        assertThat(before).isPositive();
        assertThat(unread(lestari.get("/laporan"))).isEqualTo(before - 1);
        Document again = lestari.get("/surat");
        assertThat(again.select("tr.amanah-letter-line--unread a").eachText())
            .doesNotContain("Tanda terima laporan " + number);
    }

    @Test
    void isReadInTheLanguageOfTheReader() {
        String number = GiftReports.file(clients, "hendra", GiftReports.refusal());
        PageClient hendra = clients.page("hendra").inLanguage("en");

        Document letter = hendra.get(link(hendra.get("/surat"), "Refusal of a gift recorded: " + number));

        assertThat(letter.select(".amanah-letter").text()).contains("Dear Hendra Gunawan,", "2 February 2026");
    }

    @Test
    void anothersLetterDoesNotExist() {
        String number = GiftReports.file(clients, "fatimah", GiftReports.refusal());
        PageClient fatimah = clients.page("fatimah");
        String path = link(fatimah.get("/surat"), "Penolakan gratifikasi dicatat: " + number);
        PageClient joko = clients.page("joko");

        joko.get(path);

        assertThat(joko.last().status()).isEqualTo(404);
        assertThat(fatimah.get("/surat").select("tr.amanah-letter-line--unread a").eachText())
            .contains("Penolakan gratifikasi dicatat: " + number);
    }

    @Test
    void theCaseShowsOfficersEachLetterAndHowFarItGotAndTheFilerOnlyTheWayToIt() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        GiftReports.decide(clients, "ratna", number, "verify", "return", Map.of("missing", "Foto"), null).expect(200);

        Document officer = clients.page("ratna").get("/laporan/" + number);
        Document filer = clients.page("siti").get("/laporan/" + number);

        assertThat(officer.select("#surat li.amanah-row")).hasSize(2);
        assertThat(officer.select("#surat").text()).contains("Kepada Siti Rahmawati", "menunggu dikirim",
                "Belum dibuka di kotak surat", "Yang perlu dilengkapi");
        assertThat(officer.select("#surat a")).isEmpty();
        assertThat(filer.select("#surat a[href^=/surat/]")).hasSize(2);
    }

    private static String link(Document page, String subject) {
        assertThat(page.select("a:contains(" + subject + ")")).hasSize(1);
        return page.select("a:contains(" + subject + ")").attr("href");
    }

    private static int unread(Document page) {
        String badge = page.select("#menu a[href=/surat] .amanah-badge").text();
        return badge.isEmpty() ? 0 : Integer.parseInt(badge);
    }

}
