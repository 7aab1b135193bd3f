package id.amanah.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The personnel officer's pages, without JavaScript; nothing of the demo is changed. */
@AmanahTest
class OrganisationPagesTest {

    @Autowired
    Clients clients;

    @Test
    void theTreeOfAPastDayHasTheNamesOfThatDay() {
        PageClient wulan = clients.page("wulan");

        assertThat(wulan.get("/susunan").select("#tree").text()).contains("Balai Pengadaan Ambon")
            .doesNotContain("Balai Pengadaan Maluku");
        assertThat(wulan.get("/susunan?pada=2022-06-01").select("#tree").text()).contains("Balai Pengadaan Maluku");
        assertThat(wulan.get("/susunan/unit/8").select("ol.amanah-periods li")).hasSize(2);
    }

    @Test
    void aPersonIsFoundAndShowsWhoStoodAboveThem() {
        PageClient wulan = clients.page("wulan");

        Document siti = wulan.get("/pegawai/198811052012122003");

        assertThat(siti.select("#line li").eachText()).first().asString().startsWith("Budi Santoso");
        assertThat(siti.select("#line li")).hasSize(3);
    }

    @Test
    void aReorganisationIsDrawnUpLookedAtAndGivenUp() {
        PageClient wulan = clients.page("wulan");
        Document again = wulan.submit(wulan.get("/penataan/baru"), "#act", Map.of("title", ""));
        assertThat(wulan.last().status()).isEqualTo(422);
        assertThat(again.select(".govuk-error-message")).isNotEmpty();

        Document drawn = wulan.submit(again, "#act", Map.of("title", "Uji halaman", "decree", "Uji 1/2026", "decreeOn",
                "2026-02-01", "effectiveOn", "2026-09-01", "openWork", "STAYS"));
        Document form = wulan.get(drawn.selectFirst("#kinds a[href*=SPLIT]").attr("href"));
        Document more = wulan.submit(form, "#step",
                Map.of("unit", "3", "name", "Biro Uji", "people", "198811052012122003"));
        assertThat(more.select("#listed li")).hasSize(2);
        Document effects = wulan.get(more.selectFirst("#effects").attr("href"));

        assertThat(effects.text()).contains("Biro Uji").contains("Siti Rahmawati");
        assertThat(effects.select("#confirm")).as("the second officer confirms").isEmpty();
        assertThat(clients.page("yuni").get(wulan.at()).select("#confirm")).hasSize(1);
        wulan.submit(wulan.get(more.location().replaceAll("^https?://[^/]+", "")), "form[action$=/urung]", Map.of());
        assertThat(wulan.get("/penataan").text()).doesNotContain("Uji halaman");
        assertThat(wulan.get("/susunan").text()).doesNotContain("Biro Uji");
    }

    @Test
    void nobodyElseLooksIn() {
        for (String path : new String[] { "/susunan", "/penataan", "/susunan/tempat" }) {
            PageClient siti = clients.page("siti");
            siti.get(path);
            assertThat(siti.last().status()).as(path).isEqualTo(403);
        }
        PageClient nugroho = clients.page("nugroho");
        assertThat(nugroho.get("/susunan").select("#tree li")).isNotEmpty();
        nugroho.get("/penataan/baru");
        assertThat(nugroho.last().status()).isEqualTo(403);
    }

}
