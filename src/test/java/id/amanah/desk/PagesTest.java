package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import id.amanah.PageClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The pages, without JavaScript")
class PagesTest {

    @Autowired
    Clients clients;

    @Test
    void showAReportToItsDeclarantAndToTheOfficerWhoDecides() {
        String number = GiftReports.file(clients, "siti", GiftReports.vendorsParcel());

        Document own = clients.page("siti").get("/laporan/" + number);
        assertThat(own.text()).contains(number, "Sebuah objek", "Laporan disampaikan (versi 1).");

        PageClient officer = clients.page("ratna");
        Document decide = officer.get("/kerja/" + GiftReports.work(clients, "ratna", number, "verify"));
        assertThat(decide.select("#decide input[name=outcome]")).hasSize(2);
    }

    @Test
    void saySoOfSomebodyElsesReportAsOfOneThatDoesNotExist() {
        String number = GiftReports.file(clients, "siti", GiftReports.refusal());

        PageClient colleague = clients.page("joko");
        colleague.get("/laporan/" + number);

        assertThat(colleague.last().status()).isEqualTo(404);
    }

}
