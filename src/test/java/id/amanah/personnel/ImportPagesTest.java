package id.amanah.personnel;

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
@DisplayName("The pages of a personnel office, without JavaScript")
class ImportPagesTest {

    @Autowired
    Office office;

    @Autowired
    Clients clients;

    @Autowired
    ImportWork work;

    private String nip(Office.Place place, int number) {
        return Office.nip(place.top() * 1000 + number);
    }

    private Document hand(PageClient officer, String scope, byte[] file) throws InterruptedException {
        Document door = officer.get("/impor");
        door.select("#scope-" + scope).attr("checked", "checked");
        officer.upload(door, "#import", "file", "pegawai.csv", "text/csv", file);
        work.settle();
        return officer.get(officer.at());
    }

    @Test
    void showWhatAFileWouldChangeAskTwiceAndBringItAbout() throws InterruptedException {
        Office.Place place = office.open();
        PageClient officer = clients.page(place.username());
        assertThat(officer.get("/impor").text()).contains("Belum ada berkas yang dimasukkan.");
        String header = "nip;nama;jenis_pegawai;unit;jabatan;kepala_unit";
        office.apply(place, office.people(place, false, nip(place, 1) + ";Siti;PNS;" + place.code() + ";Analis;tidak"));

        Document shown = hand(officer, "whole", Office.csv(header, place.officerLine()));
        assertThat(shown.text()).contains("siap diterapkan", "tidak ada lagi", "Siti");
        Document unsure = officer.submit(shown, "#application", Map.of());
        assertThat(officer.last().status()).isEqualTo(422);
        assertThat(unsure.select(".govuk-error-summary a").attr("href")).isEqualTo("#ends");
        Document once = officer.submit(unsure, "#application", Map.of("ends", "true"));
        assertThat(once.select(".govuk-error-summary a").attr("href")).isEqualTo("#many");
        officer.submit(once, "#application", Map.of("ends", "true", "many", "1"));
        work.settle();

        assertThat(officer.get(officer.at()).text()).contains("Diterapkan oleh Petugas");
        assertThat(officer.get("/impor").text()).contains("pegawai.csv", "diterapkan");
    }

    @Test
    void keepTheNameOfABadFileAndTellEachMistake() throws InterruptedException {
        Office.Place place = office.open();
        PageClient officer = clients.page(place.username());

        Document shown = hand(officer, "part", Office.csv("nip;nama;jenis_pegawai;unit",
                nip(place, 1) + ";\"=HYPERLINK(\"\"<b>\"\")\";PNS;" + place.code(), nip(place, 1) + ";;PNS;X"));

        assertThat(shown.select("h1").text()).isEqualTo("pegawai.csv");
        assertThat(shown.text()).contains("Baris 2", "nama", "diawali seperti rumus: =HYPERLINK(\"<b>\")", "Baris 3");
        officer.get(shown.select("a[href$=laporan.csv]").attr("href"));
        assertThat(officer.last().text()).contains("baris;kolom;alasan", "2;nama;").doesNotContain(";=");
    }

    @Test
    void wantEverythingFilledIn() {
        PageClient officer = clients.page(office.open().username());

        Document wrong = officer.submit(officer.get("/impor"), "#import", Map.of("on", "kemarin"));

        assertThat(officer.last().status()).isEqualTo(422);
        assertThat(wrong.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#file", "#scope-part",
                "#on");
    }

    @Test
    void findPeopleByPartsOfAllThatIsKnownOfThem() throws InterruptedException {
        Office.Place place = office.open();
        String[] many = new String[60];
        for (int i = 0; i < many.length; i++) {
            many[i] = nip(place, i + 1)
                    + ";Pegawai %02d;PNS;%s;%s;tidak".formatted(i, place.code(), i == 7 ? "Juru Sita" : "Analis");
        }
        office.apply(place, office.people(place, false, many));
        PageClient officer = clients.page(place.username());

        Document first = officer.get("/pegawai?q=pegawai");
        assertThat(first.select("#found tbody tr")).hasSize(25);
        Document second = officer.get(first.select("a[rel=next]").attr("href"));
        assertThat(second.select("#found tbody th").first().text()).startsWith("Pegawai 25");
        assertThat(officer.get("/pegawai?q=juru%20sit").select("#found tbody th").eachText())
            .containsExactly("Pegawai 07");
        assertThat(officer.get("/pegawai?q=" + nip(place, 5)).select("#found tbody th").eachText())
            .containsExactly("Pegawai 04");
        assertThat(officer.get("/pegawai?q=100%25").text()).contains("Tidak ada pegawai yang cocok");
        assertThat(clients.page("siti").get("/pegawai?q=siti").select("#found")).isEmpty();
    }

    @Test
    void showEverybodyWhatIsKeptOfThemselves() {
        Document own = clients.page("siti").get("/pegawai/saya");

        assertThat(own.select("#facts").text()).contains("Budi Santoso", "siti", "III/c");
        assertThat(own.text()).contains("Analis Pengadaan");
    }

}
