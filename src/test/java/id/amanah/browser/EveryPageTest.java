package id.amanah.browser;

import static id.amanah.desk.GiftReports.file;
import static id.amanah.desk.GiftReports.object;
import static id.amanah.desk.GiftReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;

/**
 * Follows the links of each person from the front page on. Of pages that differ by a
 * number only, one is looked at, and what an earlier person came to is not tried for its
 * accessibility again.
 */
@BrowserTest
@Tag("every-page")
@DisplayName("Every page that links lead to")
class EveryPageTest {

    @Autowired
    Clients clients;

    @Autowired
    Environment environment;

    @Autowired
    MessageSource words;

    @ParameterizedTest(name = "is sound for {0} at {1} pixels in {2}")
    @CsvSource({ "siti, 360, id", "ratna, 1280, en", "budi, 360, en", "dewi, 360, id", "wulan, 360, id",
            "wibowo, 360, id", "hendra, 1280, id", "nugroho, 360, en", "maya, 1280, id", "admin, 360, id" })
    void isSound(String username, int width, String language, Browser browser) {
        looksAround(username, width, language, browser);
    }

    @ParameterizedTest(name = "is sound also for {0} at {1} pixels in {2}")
    @CsvSource({ "siti, 1280, en", "ratna, 360, id", "budi, 1280, id", "dewi, 1280, en", "wulan, 1280, en",
            "wibowo, 1280, en", "hendra, 360, en", "nugroho, 1280, id", "maya, 360, en", "admin, 1280, en",
            "tono, 360, id" })
    void isSoundOnTheOtherScreen(String username, int width, String language, Browser browser) {
        looksAround(username, width, language, browser);
    }

    private void looksAround(String username, int width, String language, Browser browser) {
        casesOfAllSorts();
        try (Office office = office(browser, new Screen(width, true, language))) {
            int seen = follow(office.as(username), "/");

            assertThat(seen).as("pages that " + username + " comes to").isGreaterThan(1);
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    @Test
    void isSoundBeforeAnybodySignsIn(Browser browser) {
        try (Office office = office(browser, Screen.PHONE); Visit visit = office.nobody()) {
            visit.opens("/masuk").answers("username", "siti").answers("password", "salah").presses("#sign-in button");
            visit.reads("signin.wrong");
            assertThat(follow(visit, "/lapor")).isGreaterThan(2);
            visit.opens("/lapor/neutrality-report").presses("#report > .govuk-button");
            assertThat(visit.count(".govuk-error-summary")).isEqualTo(1);
            visit.opens("/lapor").answers("kode", "AAAAA-AAAAA-AAAAA-AAAAA").presses("#follow button");
            assertThat(visit.count("#progress")).isEqualTo(1);
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    @Test
    void isSoundWithFiftyObjectsAndLongNames(Browser browser) {
        String number = file(clients, "siti", fiftyOfALongName());
        try (Office office = office(browser, Screen.PHONE)) {
            office.as("siti").opens("/laporan/" + number).opens("/laporan/" + number + "/tanda-terima");
            office.at("verify", number, "ratna").chooses("return").presses("#submit-decision");
            assertThat(office.as("ratna").count(".govuk-error-summary")).isEqualTo(1);
            office.decides("ratna", number, "verify", "return", "missing", "Foto setiap objek");
            Visit siti = office.as("siti").opens("/laporan/" + number + "/isi");
            siti.opens("/laporan/" + number + "/isi/giver-page").opens("/laporan/" + number + "/isi/object-page");
            siti.presses(".amanah-card a").opens("/laporan/" + number + "/periksa");
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    @Test
    void isSoundWithSomethingWrongOnIt(Browser browser) {
        try (Office office = office(browser, Screen.PHONE)) {
            Visit siti = office.as("siti").begins("gift-report");
            String number = siti.number();
            siti.answers("receivedOn", "31 2 2026").goesOn();
            siti.opens("/laporan/" + number + "/isi/giver-page/givers/baru").goesOn();
            siti.opens("/laporan/" + number + "/isi/object-page/objects/baru")
                .answers("valueRupiah", "banyak")
                .goesOn();
            siti.opens("/laporan/" + number + "/isi/object-page").goesOn();
            siti.opens("/laporan/" + number + "/periksa").presses("#submit .govuk-button");
            assertThat(siti.count(".govuk-error-summary")).isEqualTo(1);
            siti.opens("/laporan/" + number + "/buang").presses("#remove button");
            assertThat(office.watch().faults()).isEmpty();
        }
    }

    private Office office(Browser browser, Screen screen) {
        return new Office(browser, environment, words, clients, screen);
    }

    private int follow(Visit visit, String from) {
        Deque<String> open = new ArrayDeque<>(List.of(from));
        Set<String> shapes = new HashSet<>(Set.of(Watch.shape(from)));
        int seen = 0;
        for (; !open.isEmpty(); seen++) {
            visit.opens(open.pop());
            links(visit).stream().filter(to -> shapes.add(Watch.shape(to))).forEach(open::add);
        }
        return seen;
    }

    /**
     * Where one can go from a page without leaving, downloading or changing the language.
     */
    private List<String> links(Visit visit) {
        Object found = visit.page().evaluate("""
                [...document.querySelectorAll('a[href]:not([download])')].map(a => a.href)""");
        List<String> paths = new ArrayList<>();
        for (Object link : found instanceof List<?> list ? list : Collections.emptyList()) {
            URI to = URI.create(link.toString());
            String path = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
            assertThat(to.getHost()).as("no page leads away: " + path).isEqualTo("localhost");
            if (!path.contains("lang=") && !path.contains("/berkas/") && !path.startsWith("/api/")) {
                paths.add(path);
            }
        }
        return paths;
    }

    private void casesOfAllSorts() {
        file(clients, "siti", GiftReports.vendorsParcel());
        file(clients, "siti", GiftReports.cakeForEverybody());
        clients.as("siti")
            .post("/api/declarations", Map.of("kind", "gift-report", "answers", fiftyOfALongName(), "submit", false))
            .expect(201);
    }

    private static Map<String, Object> fiftyOfALongName() {
        String longName = "Perhimpunan Penyelenggara Perayaan Ulang Tahun Perusahaan Penggilingan Padi Sejahtera Bersama "
                + "x".repeat(60);
        return report("ACCEPTED", List.of(Map.of("name", longName, "relation", "VENDOR")),
                Collections.nCopies(50, object("OTHER", "OTHER_GOODS", 1_000_000L)));
    }

}
