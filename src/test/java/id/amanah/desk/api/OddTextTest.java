package id.amanah.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** NUL and half a surrogate pair, wherever text is taken. */
@AmanahTest
@DisplayName("Text that cannot be kept")
class OddTextTest {

    @Autowired
    Clients clients;

    @ParameterizedTest
    @ValueSource(strings = { "\\u0000", "\\ud800", "a\\udc00b" })
    void isRefusedInEveryBody(String odd) {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        Map<String, String> bodies = Map.of("/api/declarations", "{'kind':'%s'}", "/api/matters",
                "{'kind':'PROCUREMENT','reference':'%s','title':'%s','parties':[],'officials':[]}",
                "/api/conflict-checks", "{'nip':'198811052012122003','parties':[{'name':'%s'}]}", "/api/cases",
                "{'kind':'ethics-hearing','from':'" + number + "','articles':['%s'],'matter':'%s'}",
                "/api/decisions/gift-exemption", "{'inputs':{'category':'%s','%s':1}}");

        bodies.forEach((path, body) -> {
            byte[] json = body.replace('\'', '"').replace("%s", odd).getBytes(StandardCharsets.UTF_8);
            assertThat(clients.as("dewi").raw("POST", path, "application/json", json).status()).as(path)
                .isIn(200, 400, 422);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/suspensions?nip=%00", "/api/suspensions?reference=%00",
            "/api/working-days?from=%00&days=1", "/api/working-days?from=2026-01-01&days=1&agency=%00",
            "/api/work?queue=mine&kind=%00", "/api/work?queue=mine&q=%00" })
    void isRefusedInAQueryOrFindsNothing(String path) {
        assertThat(clients.as("dewi").get(path).status()).as(path).isLessThan(500);
    }

    @Test
    void asANameSignsNobodyIn() {
        assertThat(clients.as("si\0ti").get("/api/me").status()).isEqualTo(401);
        PageClient browser = clients.page("si\0ti");
        assertThat(browser.get("/").title()).isEqualTo(clients.browser().get("/").title());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/kerja?q=%00", "/kerja?jenis=%00", "/kerja?queue=%00", "/lapor?kode=%00",
            "/laporan?page=%00" })
    void onAPageIsNoFault(String path) {
        PageClient ratna = clients.page("ratna");
        ratna.get(path);
        assertThat(ratna.last().status()).as(path).isLessThan(500);
    }

    @Test
    void asAReasonOnAPageIsToldInWords() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        PageClient siti = clients.page("siti");
        siti.submit(siti.get("/laporan/" + number + "/tarik"), "main form", Map.of("reason", "a\0b"));

        assertThat(siti.last().status()).isLessThan(500);
        assertThat(clients.as("siti").get("/api/declarations/" + number).json()).containsEntry("status", "SUBMITTED");
    }

}
