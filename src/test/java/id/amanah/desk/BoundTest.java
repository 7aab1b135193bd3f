package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("What am I bound by")
class BoundTest {

    @Autowired
    Clients clients;

    @Test
    void showsSuspensionsRecusalsMeasuresDecisionsAndThePledge() {
        String waiting = conflict("BOUND-1");
        String taken = conflict("BOUND-2");
        decide("budi", taken, "decide-conflict", "take-over", Map.of("substitute", "joko"));
        String measured = conflict("BOUND-3");
        decide("budi", measured, "decide-conflict", "measures", Map.of("measures",
                List.of(Map.of("kind", "DIVESTMENT", "description", "Jual saham", "checkOn", "2026-03-02"))));
        decide("siti", measured, "accept-measures", "accepted", Map.of());
        file("siti", "neutrality-pledge", Map.of("agree", true));

        Map<String, Object> bound = clients.as("siti").get("/api/bindings").expect(200).json();
        PageClient siti = clients.page("siti");
        Document home = siti.get("/");
        assertThat(home.select("a[href=/mengikat]")).hasSize(1);
        String page = siti.get("/mengikat").select("main").text();

        assertThat(bound.get("suspensions").toString()).contains("BOUND-1", waiting, "2026-02-09")
            .doesNotContain("BOUND-2", "BOUND-3");
        assertThat(bound.get("recusals").toString()).contains("BOUND-2", taken);
        assertThat(bound.get("measures").toString()).contains("Jual saham", "2026-03-02", measured);
        assertThat(bound.get("decisions").toString()).contains("taken-over");
        assertThat(bound.get("pledge").toString()).contains("neutrality-pledge", "signed");
        assertThat(page).contains("BOUND-1", "BOUND-2", "Jual saham", "2 Maret 2026", taken,
                "Pakta integritas netralitas");
        assertThat(clients.page("joko").get("/mengikat").text()).contains("BOUND-2").doesNotContain(taken);

        Document fromBudi = clients.page("budi").get("/laporan/" + taken);
        assertThat(fromBudi.select("#end-suspension")).hasSize(1);
        assertThat(siti.get("/laporan/" + taken).select("#end-suspension")).isEmpty();
        PageClient budi = clients.page("budi");
        Document wrong = budi.submit(budi.get("/laporan/" + taken), "#end-suspension",
                Map.of("reason", "Pengganti selesai", "until-day", "31", "until-month", "2", "until-year", "2026"));
        assertThat(budi.last().status()).isEqualTo(422);
        assertThat(wrong.select(".govuk-error-summary a").attr("href")).isEqualTo("#f-until");
        assertThat(wrong.select("#f-until-error").text()).contains("Tanggal ini tidak ada");
        assertThat(wrong.select("#f-reason").text()).isEqualTo("Pengganti selesai");
        assertThat(wrong.select("[name=until-day]").val()).isEqualTo("31");
        budi.submit(wrong, "#end-suspension", Map.of("until-day", "", "until-month", "", "until-year", ""));
        assertThat(clients.as("siti").get("/api/bindings").json().get("recusals").toString()).doesNotContain("BOUND-2");
        assertThat(siti.get("/mengikat").select("#before").text()).contains("Penangguhan dalam urusan BOUND-2");
    }

    @Test
    void linksOnlyToWhatTheReaderMayOpen() {
        conflict("BOUND-4");
        PageClient siti = clients.page("siti");

        List<String> links = siti.get("/mengikat").select("main a[href^=/laporan/]").eachAttr("href");

        assertThat(links).isNotEmpty().allSatisfy(link -> {
            siti.get(link);
            assertThat(siti.last().status()).isEqualTo(200);
        });
        assertThat(clients.page("agus").get("/mengikat").select("#unbound").text())
            .contains("Tidak ada yang mengikat Anda");
    }

    @Test
    void showsNothingToWhomNothingBinds() {
        assertThat(clients.as("admin").get("/api/bindings").expect(200).json()).containsEntry("suspensions", List.of())
            .containsEntry("pledge", null);
        clients.nobody().get("/api/bindings").expect(401);
    }

    private String conflict(String reference) {
        return file("siti", "conflict-declaration", Map.of("type", "ACTUAL", "sources", List.of("FAMILY"), "duty",
                "Menilai", "connection", "Adik saya", "matter", Map.of("kind", "PROCUREMENT", "reference", reference,
                        "title", "Laptop", "completeOn", "2026-02-02", "parties", List.of(Map.of("name", "PT Ikat"))),
                "statementOfTruth", true));
    }

    private String file(String who, String kind, Map<String, Object> answers) {
        return (String) clients.as(who)
            .post("/api/declarations", Map.of("kind", kind, "answers", answers, "submit", true))
            .expect(201)
            .json()
            .get("number");
    }

    private void decide(String who, String number, String step, String outcome, Map<String, Object> answers) {
        GiftReports.decide(clients, who, number, step, outcome, answers, null).expect(200);
    }

}
