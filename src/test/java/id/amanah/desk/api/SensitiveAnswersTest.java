package id.amanah.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.desk.GiftReports;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Sensitive answers of a declaration")
class SensitiveAnswersTest {

    @Autowired
    Clients clients;

    private Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>(GiftReports.vendorsParcel());
        answers.put("recipientAddress", "Jl. Merdeka 7");
        answers.put("recipientPhone", "0812 3456 7890");
        return answers;
    }

    @Test
    void areShownToWhoFiledAndToWhoDecidesAndMaskedForWhoOnlyReads() {
        String path = "/api/declarations/" + GiftReports.file(clients, "siti", answers());

        assertThat(clients.as("siti").get(path).text()).contains("Jl. Merdeka 7");
        assertThat(clients.as("ratna").get(path).text()).contains("Jl. Merdeka 7");
        for (String auditor : new String[] { "nugroho", "maya" }) {
            assertThat(clients.as(auditor).get(path).expect(200).text()).doesNotContain("Jl. Merdeka 7", "0812 3456")
                .contains("\u2022\u2022\u2022", "PT Maju Jaya");
            assertThat(clients.as(auditor).get(path + "/versions/1/changes").expect(200).text())
                .doesNotContain("Jl. Merdeka 7", "0812 3456")
                .contains("recipientAddress");
        }
    }

}
