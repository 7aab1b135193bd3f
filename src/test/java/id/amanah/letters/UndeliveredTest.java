package id.amanah.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import id.amanah.desk.GiftReports;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("Mails that did not arrive")
class UndeliveredTest {

    @Autowired
    Clients clients;

    @Autowired
    Post post;

    @Test
    void areListedWithTheirReasonAndSentAgainByTheAdministrator() {
        post.empty();
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());
        post.postman(refusing("550 5.1.1 no such mailbox")).round();
        PageClient admin = clients.page("admin");

        Document page = admin.get("/gangguan");
        Element row = row(page, number);
        assertThat(row.text()).contains("Siti Rahmawati", "siti@kemcon.contoh.go.id", "550 5.1.1 no such mailbox",
                "dicoba 1 kali");
        assertThat(admin.get("/").select("a[href=/gangguan]").text()).contains("Surel yang tidak sampai");
        page = admin.get("/gangguan");
        row(page, number).selectFirst("form").attr("id", "again");
        Document after = admin.submit(page, "#again", java.util.Map.of());

        assertThat(row(after, number)).isNull();
        assertThat(post.mails(number).get(0)).containsEntry("state", "NEW").containsEntry("attempts", 0);
        assertThat(clients.as("siti").get("/api/declarations/" + number + "/timeline").text())
            .contains("dikirim ulang");
    }

    @Test
    void areNobodyElsesBusiness() {
        PageClient ratna = clients.page("ratna");

        ratna.get("/gangguan");

        assertThat(ratna.last().status()).isEqualTo(403);
    }

    private static Element row(Document page, String number) {
        return page.select("#undelivered tbody tr")
            .stream()
            .filter(r -> r.text().contains(number))
            .findFirst()
            .orElse(null);
    }

    private static Carrier refusing(String answer) {
        return new Carrier() {
            @Override
            public Name name() {
                return Name.SMTP;
            }

            @Override
            public ServerAnswer carry(Outgoing mail) {
                return new ServerAnswer(ServerAnswer.Kind.DEAD, answer);
            }
        };
    }

}
