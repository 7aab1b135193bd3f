package id.amanah.browser;

import static id.amanah.desk.GiftReports.file;
import static id.amanah.desk.GiftReports.object;
import static id.amanah.desk.GiftReports.report;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Response;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Follows the links of each person from the front page on: no page may break a rule of
 * accessibility or the content policy, or be wider than the screen. Of pages that differ
 * by a number only, a few are looked at.
 */
@BrowserTest
@Tag("every-page")
@DisplayName("Every page that links lead to")
class EveryPageTest {

    private static final int OF_ONE_SHAPE = 1;

    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-[A-Z]+-\\d{4}-\\d+|[0-9a-f-]{36}|\\b\\d+\\b");

    @Autowired
    Clients clients;

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "is sound for {0} at {1} pixels, scripts: {2}, in {3}")
    @CsvSource({ "siti, 360, true, id", "ratna, 1280, true, en", "ratna, 360, true, id", "admin, 1280, true, id" })
    void isSound(String username, int width, boolean scripts, String language, Browser browser) {
        casesOfAllSorts();
        List<String> faults = new ArrayList<>();
        try (Visit visit = new Visit(browser, "http://localhost:" + port, width, scripts, language)) {
            visit.signIn(username);

            int seen = follow(visit, faults);

            assertThat(seen).as("pages seen by " + username).isGreaterThan(1);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void isSoundBeforeAnybodySignsIn(Browser browser) {
        try (Visit visit = new Visit(browser, "http://localhost:" + port, Visit.PHONE, true, "id")) {
            visit.page().navigate("/masuk");
            List<String> faults = new ArrayList<>(visit.faults());
            visit.page().fill("#username", "siti");
            visit.page().fill("#password", "salah");
            visit.page().click("#sign-in button");
            faults.addAll(visit.faults());

            assertThat(faults).isEmpty();
        }
    }

    private int follow(Visit visit, List<String> faults) {
        Deque<String> open = new ArrayDeque<>(List.of("/"));
        Set<String> known = new HashSet<>(open);
        Map<String, Integer> shapes = new HashMap<>();
        int seen = 0;
        while (!open.isEmpty()) {
            String path = open.pop();
            if (shapes.merge(NUMBER.matcher(path.split("\\?")[0]).replaceAll("#"), 1, Integer::sum) > OF_ONE_SHAPE) {
                continue;
            }
            Response answer = visit.page().navigate(path);
            if (answer.status() >= 400) {
                faults.add(path + " answers " + answer.status());
            }
            faults.addAll(visit.faults());
            seen++;
            links(visit).stream().filter(known::add).forEach(open::add);
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
            boolean here = "localhost".equals(to.getHost()) && to.getPort() == port;
            String path = to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery());
            if (here && !path.contains("lang=") && !path.contains("/berkas/") && !path.startsWith("/api/")) {
                paths.add(path);
            }
        }
        return paths;
    }

    private void casesOfAllSorts() {
        file(clients, "siti", GiftReports.vendorsParcel());
        file(clients, "siti", GiftReports.cakeForEverybody());
        file(clients, "siti", GiftReports.refusal());
        String longName = "Perhimpunan Penyelenggara Perayaan Ulang Tahun Perusahaan Penggilingan Padi Sejahtera Bersama "
                + "x".repeat(60);
        file(clients, "siti", report("ACCEPTED", List.of(Map.of("name", longName, "relation", "VENDOR")),
                Collections.nCopies(50, object("OTHER", "OTHER_GOODS", 1_000_000L))));
        clients.as("siti")
            .post("/api/declarations",
                    Map.of("kind", "gift-report", "answers", Map.of("receivedPlace", longName), "submit", false));
    }

}
