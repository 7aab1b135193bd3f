package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What pages cost over a slow line, and whom they let speak. Needs no browser. */
@AmanahTest
@DisplayName("A page")
class PageWeightTest {

    private static final int FIRST_VISIT = 150_000;

    private static final int LATER_PAGE = 25_000;

    @Autowired
    Clients clients;

    @Autowired
    Environment environment;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void ofTheWayOfFilingCostsLittleAndAllOfThemTogetherWithTheirLookToo() {
        Map<String, Integer> looks = new HashMap<>();
        int whole = 0;
        for (String path : List.of("/masuk", "/", "isi", "isi/what-happened", "isi/giver-page",
                "isi/giver-page/givers/baru", "isi/object-page", "isi/object-page/objects/baru", "isi/you-page",
                "periksa")) {
            PageClient siti = clients.page("siti");
            Document page = siti.get(path.startsWith("/") ? path : draft(siti) + path);
            int weight = compressed(siti.last().text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(weight).as(path).isLessThan(LATER_PAGE);
            whole += weight;
            for (Element look : page.select("link[href], script[src], img[src]")) {
                String at = look.hasAttr("href") ? look.attr("href") : look.attr("src");
                looks.computeIfAbsent(at, this::weight);
                if (look.hasAttr("data-htmx")) {
                    looks.computeIfAbsent(look.attr("data-htmx"), this::weight);
                }
            }
        }

        assertThat(looks).hasSizeGreaterThan(3);
        assertThat(whole + looks.values().stream().mapToInt(Integer::intValue).sum()).isLessThan(FIRST_VISIT);
    }

    @Test
    void ofALongCaseStaysLight() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        for (String path : List.of("/laporan/" + number, "/laporan/" + number + "/alur", "/surat", "/laporan")) {
            PageClient siti = clients.page("siti");
            siti.get(path);
            assertThat(compressed(siti.last().text().getBytes(java.nio.charset.StandardCharsets.UTF_8))).as(path)
                .isLessThan(LATER_PAGE);
        }
    }

    @Test
    void keepsItsLookForAYearUnderANameThatChangesWithIt() {
        Document page = clients.browser().get("/masuk");

        for (Element look : page.select("link[rel=stylesheet], script[src]")) {
            String at = look.hasAttr("href") ? look.attr("href") : look.attr("src");
            assertThat(at).matches("/look/[a-z]+-[0-9a-f]{32}\\.(css|js)");
            HttpResponse<byte[]> answer = fetch(at);
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000", "public");
            assertThat(answer.headers().firstValue("Content-Encoding")).as(at).contains("gzip");
        }
    }

    @Test
    void letsNobodyElseSpeakAndLoadsFromNoOtherHost() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        for (String path : List.of("/masuk", "/lapor", "/lapor/conflict-report", "/", "/laporan", "/laporan/" + number,
                "/laporan/" + number + "/alur", "/laporan/" + number + "/tanda-terima", "/surat", "/tidak-ada")) {
            PageClient siti = clients.page("siti");
            Document page = siti.get(path);
            // Signing out sends its form on to the identity provider, where there is one.
            String policy = siti.last()
                .header("Content-Security-Policy")
                .orElse("")
                .replaceFirst("form-action 'self' http://127\\.0\\.0\\.1:\\d+;", "form-action 'self';");
            assertThat(policy).as(path)
                .containsPattern("default-src '(self|none)'")
                .doesNotContain("unsafe", "http", "*");
            assertThat(page.select("[src], link[href], form[action]")).as(path).allSatisfy(element -> {
                String to = element.hasAttr("src") ? element.attr("src")
                        : element.hasAttr("href") ? element.attr("href") : element.attr("action");
                assertThat(to).doesNotContain("//");
            });
            assertThat(page.select("[style], style, script:not([src])")).as(path).isEmpty();
        }
    }

    private String draft(PageClient siti) {
        siti.submit(siti.get("/"), "#begin-gift-report", Map.of());
        return siti.at().replaceFirst("isi/.*", "");
    }

    private int weight(String path) {
        return fetch(path).body().length;
    }

    private HttpResponse<byte[]> fetch(String path) {
        URI uri = URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port")).resolve(path);
        try {
            return http.send(HttpRequest.newBuilder(uri).header("Accept-Encoding", "gzip").build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
        catch (IOException failed) {
            throw new AssertionError(path, failed);
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(path, stopped);
        }
    }

    /** As the server compresses it. */
    private static int compressed(byte[] page) {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(bytes)) {
            gzip.write(page);
        }
        catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.size();
    }

}
