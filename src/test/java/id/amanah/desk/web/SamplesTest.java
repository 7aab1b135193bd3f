package id.amanah.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The page of samples")
class SamplesTest {

    @Autowired
    Clients clients;

    @ParameterizedTest
    @ValueSource(strings = { "id", "en" })
    void showsEveryComponentToItsEnd(String language) {
        Document page = clients.page("siti").get("/contoh?lang=" + language);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("#decide, .govuk-error-summary, .govuk-summary-list, .govuk-tag, .amanah-card"))
            .hasSizeGreaterThan(4);
        assertThat(page.select("footer")).hasSize(1);
    }

}
