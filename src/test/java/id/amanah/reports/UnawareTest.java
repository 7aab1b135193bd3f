package id.amanah.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.installation.TestClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Follows every link and asks every resource as the reported person, before the report
 * and after it, until heard: the answers are the same bytes. What changes by itself is
 * found by asking twice before.
 */
@AmanahTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Who is reported, before they are heard")
class UnawareTest {

    private static final int PAGES = 70;

    /** How often all is looked at until no letter is new any more. */
    private static final int MOST_LETTERS = 8;

    private static final AtomicInteger BEGUN = new AtomicInteger();

    @Autowired
    Clients clients;

    @Autowired
    TestClock clock;

    /**
     * Every test begins at the same moment; here each begins an hour after the other, so
     * that what was done before is past and does not come true while one looks.
     */
    private void othersAreDone() {
        clock.set(Instant.parse("2026-02-02T03:00:00Z").plus(BEGUN.getAndIncrement(), ChronoUnit.HOURS));
    }

    @ParameterizedTest(name = "{0}, with {2} to screen it")
    @CsvSource({ "joko, 199002142014021004, dewi, conflict-report", "dewi, 198009122005012007, sari, conflict-report",
            "budi, 197508171999031002, dewi, conflict-report", "joko, 199002142014021004, wulan, neutrality-report" })
    void seesTheSameBytes(String who, String nip, String screens, String kind, CapturedOutput log) {
        othersAreDone();
        seenBy(who);
        Map<String, String> first = seenBy(who);
        Map<String, String> before = seenBy(who);
        for (int more = 0; more < MOST_LETTERS && !before.get("/").equals(first.get("/")); more++) {
            first = before;
            before = seenBy(who);
        }
        List<String> moving = same(first, before);
        Map<String, String> earlier = first;
        before.entrySet().removeIf(seen -> !seen.getValue().equals(earlier.get(seen.getKey())));
        assertThat(before).as("what changes by itself " + moving).hasSizeGreaterThan(first.size() * 9 / 10);
        assertThat(before.keySet()).contains("/", "/laporan", "/mengikat", "/surat", "/api/me", "/api/bindings",
                "/api/letters", "/api/suspensions?nip=" + nip);

        Map<String, Object> receipt = file(kind, nip);
        String number = (String) receipt.get("number");
        assertThat(same(before, seenBy(who))).as("after the report").isEmpty();
        Reports.decide(clients, screens, number, "screen", "admit", Map.of());
        assertThat(same(before, seenBy(who))).as("after it was admitted").isEmpty();

        for (String path : List.of("", "/timeline", "/documents", "/versions/1/changes", "/measures", "/evidence")) {
            assertThat(clients.as(who).get("/api/declarations/" + number + path).status()).as(path).isEqualTo(404);
        }
        assertThat(log.getAll()).doesNotContain("Rahayu Pelapor", "0812000111", "milik saudaranya");
    }

    private Map<String, Object> file(String kind, String nip) {
        Map<String, Object> answers = new HashMap<>(Reports.about(nip));
        if (kind.equals("neutrality-report")) {
            answers.remove("matter");
            answers.remove("source");
            answers.put("act", "SOCIAL_MEDIA_POST");
        }
        return clients.nobody()
            .post("/api/public/reports", Map.of("kind", kind, "answers", answers))
            .expect(201)
            .json();
    }

    /** The paths whose answers are others now, or are new. */
    private static List<String> same(Map<String, String> before, Map<String, String> now) {
        List<String> others = new ArrayList<>();
        before.forEach((path, answer) -> {
            if (!answer.equals(now.get(path))) {
                others.add(path + "\n" + difference(answer, String.valueOf(now.get(path))));
            }
        });
        return others;
    }

    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 80);
        return one.substring(from, Math.min(one.length(), at + 120)) + "\n--\n"
                + other.substring(Math.min(from, other.length()), Math.min(other.length(), at + 120));
    }

    private Map<String, String> seenBy(String who) {
        Map<String, String> seen = pages(who);
        resources(who).forEach(path -> seen.put(path, clients.as(who).get(path).toString()));
        return seen;
    }

    /** All pages that links lead to, from the start page on, as far as the cap goes. */
    private Map<String, String> pages(String who) {
        PageClient browser = clients.page(who);
        Map<String, String> seen = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/", "/laporan", "/mengikat", "/surat", "/kerja",
                "/kerja?antrean=open", "/kerja?antrean=overdue", "/lapor"));
        while (!ahead.isEmpty() && seen.size() < PAGES) {
            String path = ahead.poll();
            if (seen.containsKey(path)) {
                continue;
            }
            Document page = browser.get(path);
            page.select("input[name=_csrf]").remove();
            seen.put(path, browser.last().status() + page.outerHtml());
            for (Element link : page.select("a[href]")) {
                String to = link.attr("href").replaceFirst("#.*$", "");
                if (to.startsWith("/") && !to.contains("lang=") && !to.contains("/api/") && !to.contains("/dokumen/")) {
                    ahead.add(to);
                }
            }
        }
        return seen;
    }

    /** All that can be asked by GET: with the person's own numbers, kinds and NIP. */
    @SuppressWarnings("unchecked")
    private List<String> resources(String who) {
        Map<String, Object> paths = (Map<String, Object>) clients.as("admin").get("/v3/api-docs").json().get("paths");
        String nip = (String) clients.as(who).get("/api/me").json().get("nip");
        List<String> own = clients.as(who)
            .get("/api/declarations?queue=mine&size=3")
            .items()
            .stream()
            .map(d -> (String) d.get("number"))
            .toList();
        List<String> asked = new ArrayList<>(
                List.of("/api/suspensions?nip=" + nip, "/api/suspensions?reference=LPSE-77", "/api/measures?queue=mine",
                        "/api/declarations?queue=mine&size=200", "/api/work?queue=mine&size=200",
                        "/api/work?queue=open&size=200", "/api/work?queue=overdue&size=200", "/api/letters?size=200",
                        "/api/matters/LPSE-77"));
        new HashMap<>(paths).forEach((path, methods) -> {
            if (!((Map<String, Object>) methods).containsKey("get") || path.startsWith("/api/audit")) {
                return;
            }
            if (path.contains("{number}")) {
                own.stream().map(number -> path.replace("{number}", number)).forEach(asked::add);
            }
            else {
                asked.add(path.replace("{kind}", "conflict-report").replace("{key}", "gift-exemption"));
            }
        });
        return asked.stream().filter(path -> !path.contains("{")).distinct().sorted().toList();
    }

}
