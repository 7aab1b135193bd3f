package id.amanah.neutrality;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import id.amanah.PageClient;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AmanahTest
@DisplayName("A pledge of neutrality")
class PledgeTest {

    private static final String KIND = "neutrality-pledge";

    @Autowired
    Clients clients;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void isClosedBySigningItWithNothingLeftAtTheEngine() {
        Answer signed = Filing.file(clients, "siti", KIND, Map.of("agree", true));

        String number = Filing.number(signed);
        assertThat(signed.json()).containsEntry("status", "CLOSED").containsEntry("outcome", "signed");
        assertThat(number).startsWith("KEMCON-NP-2026-");
        assertThat(jdbc.queryForObject("""
                select count(*) from act_ru_execution e join declaration d on d.id::text = e.business_key_
                where d.number = ?""", Integer.class, number)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from work where number = ?", Integer.class, number)).isZero();
    }

    @Test
    void keepsTheTextThatWasSignedAndItsVersion() {
        String number = Filing.number(Filing.file(clients, "joko", KIND, Map.of("agree", true)));

        Answer receipt = clients.as("joko").get("/api/pledges/" + number).expect(200);

        assertThat(receipt.json()).containsEntry("agreed", true).containsEntry("on", "2026-02-02");
        assertThat(receipt.text()).contains("tidak memihak calon mana pun", "take no candidate");
        assertThat(receipt.json().get("textVersion")).isEqualTo(jdbc.queryForObject("""
                select v.bundle from declaration_version v join declaration d on d.id = v.declaration
                where d.number = ?""", String.class, number));
        clients.as("siti").get("/api/pledges/" + number).expect(404);
    }

    @Test
    void withoutAnAnswerOrAReasonForRefusingIsRefused() {
        assertThat(Filing.file(clients, "siti", KIND, Map.of()).expect(422).text()).contains("\"agree\"");
        assertThat(Filing.file(clients, "siti", KIND, Map.of("agree", false)).expect(422).text())
            .contains("\"reason\"");
    }

    @Test
    void thatIsRefusedGoesToTheSuperiorWhoMayWinTheOfficialOver() {
        String number = refused();

        assertThat(Filing.read(clients, "siti", number)).containsEntry("status", "SUBMITTED")
            .containsEntry("stage", "talk");
        clients.as("sari").get("/api/declarations/" + number).expect(404);
        Filing.decide(clients, "budi", number, "talk", "signed", Map.of());

        assertThat(Filing.read(clients, "siti", number)).containsEntry("outcome", "signed");
    }

    @Test
    void thatStaysRefusedIsClosedAsRefused() {
        String number = refused();

        Filing.decide(clients, "budi", number, "talk", "refused", Map.of());

        assertThat(Filing.read(clients, "siti", number)).containsEntry("outcome", "refused");
        assertThat(clients.as("siti").get("/api/pledges/" + number).json()).containsEntry("agreed", false);
    }

    @Test
    void isReadAndSignedOnOnePageAndItsReceiptFollows() {
        PageClient siti = clients.page("siti");

        Document pledge = siti.submit(siti.get("/"), "form[action=/laporan/baru/" + KIND + "]", Map.of());
        assertThat(pledge.text()).contains("tidak memihak calon mana pun");
        Document receipt = siti.submit(pledge, "form[action*=/isi/]", Map.of("agree", "true"));

        assertThat(siti.at()).endsWith("/terkirim");
        assertThat(receipt.text()).contains("Ditandatangani");
    }

    private String refused() {
        return Filing.number(Filing.file(clients, "siti", KIND,
                Map.of("agree", false, "reason", "Saya ingin membaca aturannya dahulu.")));
    }

}
