package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.installation.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The work list as a page")
class WorkListTest {

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    @Test
    void isNarrowedByPartOfANumberOrOfTheDeclarantsName() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        PageClient ratna = clients.page("ratna");

        assertThat(numbers(ratna.get("/kerja?queue=open&cari=" + number.substring(number.length() - 6))))
            .containsExactly(number);
        assertThat(ratna.get("/kerja?queue=open&langkah=verify&cari=SITI").select("tbody tr").eachText()).isNotEmpty()
            .allMatch(line -> line.contains("Siti Rahmawati"));
        assertThat(numbers(ratna.get("/kerja?queue=open&langkah=hand-over&cari=" + number))).isEmpty();
        assertThat(ratna.get("/kerja?queue=open&cari=zzzz").text()).contains("Tidak ada pekerjaan yang cocok");
    }

    @Test
    void countsWhatItsTabsHold() {
        PageClient agus = clients.page("agus");
        long before = count(agus.get("/kerja"), "Menunggu pelapor");
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        GiftReports.decide(clients, "ratna", number, "verify", "return", Map.of("missing", "Foto."), null);

        Document page = agus.get("/kerja?queue=returned&cari=" + number);

        assertThat(count(page, "Menunggu pelapor")).isEqualTo(before + 1);
        assertThat(numbers(page)).containsExactly(number);
    }

    @Test
    void letsTakeAnItemWhichIsThenOnesOwn() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        PageClient agus = clients.page("agus");
        Document list = agus.get("/kerja?queue=open&cari=" + number);

        agus.submit(list, "tbody form", Map.of());

        assertThat(agus.at()).matches("/kerja/[0-9a-f-]{36}");
        assertThat(numbers(agus.get("/kerja?queue=mine&cari=" + number))).containsExactly(number);
        assertThat(numbers(clients.page("ratna").get("/kerja?queue=open&cari=" + number))).isEmpty();
    }

    @Test
    void saysInWordsWhatIsOverdue() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        clock.set(Instant.parse("2026-02-20T02:00:00Z"));

        Document page = clients.page("ratna").get("/kerja?queue=overdue&cari=" + number);

        assertThat(page.select("tbody tr").text()).contains("Terlambat", "hari kerja; batasnya");
    }

    @Test
    void takesAnAddressThatItDoesNotUnderstandAsIfItSaidNothing() {
        PageClient ratna = clients.page("ratna");

        Document page = ratna.get("/kerja?queue=nothing&urut=sideways&page=-4&batas=x");

        assertThat(ratna.last().status()).isEqualTo(200);
        assertThat(page.select(".amanah-tabs [aria-current]").text()).startsWith("Menunggu diambil");
    }

    @Test
    void isEmptyWithWordsForWhoHasNothingToDo() {
        assertThat(clients.page("dewi").get("/kerja?queue=mine").text())
            .contains("Anda tidak sedang mengerjakan apa pun");
    }

    private static List<String> numbers(Document page) {
        return page.select("tbody th a").eachText();
    }

    private static long count(Document page, String tab) {
        String text = page.select(".amanah-tabs a:contains(" + tab + ")").text();
        return Long.parseLong(text.replaceAll("\\D", ""));
    }

}
