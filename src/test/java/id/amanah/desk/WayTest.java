package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.NodeList;

@AmanahTest
@DisplayName("The way of a declaration")
class WayTest {

    @Autowired
    Clients clients;

    @Test
    void isListedInTheOrderInWhichTheCaseTookIt() {
        String number = returned();

        Document page = clients.page("siti").get("/laporan/" + number + "/alur");

        assertThat(page.select("ol.amanah-way > li").eachAttr("data-element")).containsExactly("submitted", "verify",
                "await-completion");
        assertThat(page.select("ol.amanah-way > li[aria-current=step]").eachAttr("data-element"))
            .containsExactly("await-completion");
        assertThat(page.select("li[data-element=verify]").text())
            .contains("Ratna Kusumawati: Kembalikan kepada pelapor untuk dilengkapi", "Lengkap? tidak");
        assertThat(page.select(".amanah-way--ahead").text()).contains("Teruskan ke KPK", "Diputuskan KPK");
    }

    @Test
    void isMarkedOnADrawingThatIsWellFormedAndHoldsNoScript() throws Exception {
        String number = returned();

        String html = clients.page("ratna").get("/laporan/" + number + "/alur").outerHtml();
        String svg = clients.page("ratna").get("/laporan/" + number + "/alur").select(".amanah-way-drawing").html();
        var drawing = DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));

        assertThat(drawing.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(classes(drawing.getElementsByTagName("path"))).filteredOn("way__flow way__flow--taken"::equals)
            .as("the arrows from the beginning over the return to the waiting")
            .hasSize(14);
        assertThat(html).containsOnlyOnce("way__node--now");
        assertThat(svg).doesNotContain("<script", " style=", "javascript:", " onload");
    }

    @Test
    void isNobodysButTheirsWhoSeeTheDeclaration() {
        String number = returned();

        var colleague = clients.page("joko");
        colleague.get("/laporan/" + number + "/alur");

        assertThat(colleague.last().status()).isEqualTo(404);
    }

    @Test
    void speaksTheReadersLanguageOnTheDrawingToo() {
        String number = returned();

        Document page = clients.page("ratna").get("/laporan/" + number + "/alur?lang=en");

        Element drawing = page.selectFirst(".amanah-way-drawing");
        assertThat(drawing.text()).contains("completeness").doesNotContain("Verifikasi kelengkapan");
    }

    private String returned() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        GiftReports.decide(clients, "ratna", number, "verify", "return", Map.of("missing", "Lampirkan foto."), null);
        return number;
    }

    private static List<String> classes(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength())
            .mapToObj(at -> ((org.w3c.dom.Element) nodes.item(at)).getAttribute("class"))
            .toList();
    }

}
